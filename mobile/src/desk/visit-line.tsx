import type { VisitRow } from '../../../shared/contract/visits';
import { visitWords as words } from '../../../shared/words/screens/visits';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Icon } from '../ui/icon';
import { Box, Text } from '../ui/prim';
import { Tag, type Tone } from '../ui/tag';

type VisitLineProps = { one: VisitRow; now: string; onOpen(): void; onReport(): void };

/** When, where, for whom, who goes, and what became of it. */
export function VisitLine({ one, now, onOpen, onReport }: VisitLineProps) {
  const { kind, from, until, place, itemName, applicantName, staff, parties, desk, isPassed, mayOpen } = one;
  const { tone, says } = standing(one, now);
  const about = `${applicantName}，${place}`;
  return (
    <Card className="padded">
      <Box className="proof-head">
        <Text as="h3" className="grow visit-hours">{words.hours(from, until)}</Text>
        {kind === 'hearing' && <Tag tone="grey">{words.hearing}</Tag>}
        <Tag tone={tone} icon={isPassed === null ? 'clock' : isPassed ? 'check-circle' : 'x-circle'}>{says}</Tag>
      </Box>
      <Text as="p" className="visit-place"><Icon name="map-pin" />{place}</Text>
      <Text as="p" className="queue-line-says">{`${applicantName} · ${itemName}`}</Text>
      {staff.length > 0 && <Text as="p" className="queue-says">{`${words.who}：${staff.map(({ name, department }) => `${name}（${department}）`).join('、')}`}</Text>}
      {parties.length > 0 && <Text as="p" className="queue-says">{`${words.with}：${parties.join('、')}`}</Text>}
      {mayOpen ? (
        <Box className="check-acts">
          <Button kind="line" isSmall label={`${words.openCase}：${about}`} onPress={onOpen}>{words.openCase}</Button>
          {isPassed === null && kind !== 'hearing' && <Button isSmall label={`${words.report}：${about}`} onPress={onReport}>{words.report}</Button>}
        </Box>
      ) : <Text as="p" className="queue-says">{words.elsewhere(desk.name)}</Text>}
    </Card>
  );
}

function standing({ from, isPassed }: VisitRow, now: string): { tone: Tone; says: string } {
  if (isPassed !== null) return isPassed ? { tone: 'jade', says: words.passed } : { tone: 'gold', says: words.failed };
  const day = from.slice(0, 10);
  if (day < now) return { tone: 'danger', says: words.late };
  return day === now ? { tone: 'brand', says: words.now } : { tone: 'grey', says: words.ahead };
}
