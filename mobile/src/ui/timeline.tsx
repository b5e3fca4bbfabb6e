import { Icon } from './icon';
import type { IconName } from './icon-names';
import { Box, Text } from './prim';

/** `inside`: what only staff may read beside it. */
export type Happening = { title: string; says: string; note?: string; inside?: string; state: 'done' | 'current' | 'ahead' | 'refused' };
const icons: Partial<Record<Happening['state'], IconName>> = { done: 'check', refused: 'x' };

/** What happened, in order; the last one that is still open is marked. */
export function Timeline({ happenings }: { happenings: readonly Happening[] }) {
  return (
    <Box as="ol" className="timeline">
      {happenings.map(({ title, says, note, inside, state }, at) => (
        <Box as="li" key={at} className={`happening ${state}`} current={state === 'current' ? 'step' : undefined}>
          <Box className="bullet" isHidden>{icons[state] && <Icon name={icons[state]} />}</Box>
          <Text as="p" className="happening-title">{title}</Text>
          {says && <Text as="p" className="happening-says">{says}</Text>}
          {note && <Text as="p" className="happening-note">{note}</Text>}
          {inside && <Text as="p" className="happening-inside">{inside}</Text>}
        </Box>
      ))}
    </Box>
  );
}
