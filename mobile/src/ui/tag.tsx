import { Icon } from './icon';
import type { IconName } from './icon-names';
import { Box, Text } from './prim';

export type Tone = 'brand' | 'jade' | 'gold' | 'plum' | 'danger' | 'grey';

/** A word with a colour. The word says it; the colour repeats it. */
export function Tag({ tone = 'brand', icon, children }: { tone?: Tone; icon?: IconName; children: string }) {
  return (
    <Box as="span" className={`tag ${tone}`}>
      {icon && <Icon name={icon} />}
      <Text>{children}</Text>
    </Box>
  );
}
