import { kitWords } from '../../../shared/words/screens/kit';
import { Icon } from './icon';
import { Box, Text } from './prim';

/** Where one is among a few steps. */
export function Steps({ names, at }: { names: readonly string[]; at: number }) {
  return (
    <Box as="ol" className="steps" label={kitWords.steps}>
      {names.map((name, step) => (
        <Box as="li" key={name} className={`step ${step < at ? 'done' : step === at ? 'on' : ''}`} current={step === at ? 'step' : undefined}>
          <Box className="dot" isHidden>{step < at ? <Icon name="check" /> : step + 1}</Box>
          <Text>{name}</Text>
        </Box>
      ))}
    </Box>
  );
}
