import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-names';
import { Box, Press, Text } from './prim';

type CellProps = { title: string; says?: ReactNode; value?: ReactNode; icon?: IconName; tone?: 'jade' | 'gold' | 'danger' | 'mute'; onPress?(): void };

/** One line of a card: a word on the left, its value on the right. */
export function Cell({ title, says, value, icon, tone, onPress }: CellProps) {
  const inside = (
    <>
      {icon && <Icon name={icon} className={`cell-icon ${tone ?? ''}`} />}
      <Box as="span" className="grow">
        <Text className="cell-title">{title}</Text>
        {says && <Text className="cell-says">{says}</Text>}
      </Box>
      {value !== undefined && <Box as="span" className="cell-value">{value}</Box>}
      {onPress && <Icon name="caret-right" className="mute" />}
    </>
  );
  return onPress ? <Press className="cell" onPress={onPress}>{inside}</Press> : <Box className="cell">{inside}</Box>;
}
