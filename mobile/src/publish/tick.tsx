import { Icon } from '../ui/icon';
import { Box, Press, Text } from '../ui/prim';

type TickProps = { name: string; isOn: boolean; anchor?: string; problem?: string | undefined; onTick(isOn: boolean): void };

/** One thing that is so or not. */
export function Tick({ name, isOn, anchor, problem, onTick }: TickProps) {
  return (
    <Box className={`field ${problem ? 'wrong' : ''}`} id={anchor}>
      <Press className="tick" role="checkbox" isOn={isOn} onPress={() => onTick(!isOn)}>
        <Text className={`tick-box ${isOn ? 'on' : ''}`} isHidden>{isOn && <Icon name="check" />}</Text>
        <Text className="grow">{name}</Text>
      </Press>
      {problem && <Text as="p" className="field-problem" role="alert"><Icon name="warning-circle" />{problem}</Text>}
    </Box>
  );
}
