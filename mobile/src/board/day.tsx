import { getDay, type DayFigures } from '../../../shared/contract/board';
import { boardWords as words } from '../../../shared/words/screens/board';
import { dayWords, daysBetween } from '../../../shared/words/screens/days';
import { Faces } from '../faces';
import { go } from '../go';
import { Page } from '../page';
import { today } from '../today';
import { Button } from '../ui/button';
import { Section } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { useCall } from '../use-call';
import { Escalations } from './escalations';
import { BigFigures, FigureLine } from './figures';
import { forecastShare, onTimeShare } from './shares';
import './board.scss';

/** 今日一览: what a director asks first in the morning. */
export default function DayPage() {
  const found = useCall(getDay, {});
  return (
    <Page title={words.day} className="board-page">
      <Faces of={found} waiting={[120, 120, 200]}>
        {(day) => <Box className="board"><Glance day={day} /></Box>}
      </Faces>
    </Page>
  );
}

function Glance({ day }: { day: DayFigures }) {
  const oldest = day.oldest && { name: words.oldest, count: words.oldestDays(daysBetween(day.oldest.receivedOn, day.day)), says: words.oldestSays(dayWords(day.oldest.receivedOn, today()), day.oldest.cases) };
  return (
    <>
      <Box className="board-head">
        <Text as="p" className="figure-says grow">{dayWords(day.day, today())}</Text>
        <Button kind="tonal" isSmall onPress={() => go('board', {})}>{words.title}</Button>
      </Box>
      <BigFigures figures={[
        { name: words.received, count: day.received }, { name: words.decided, count: day.decided }, { ...onTimeShare(day.decided, day.late), tone: 'jade' },
        { name: words.decidedLate, count: day.late, tone: 'danger' }, { name: words.waiting, count: day.waiting }, { name: words.late, count: day.lateNow, tone: 'danger' },
        { name: words.soon, count: day.soonNow, tone: 'gold' }, { name: words.untaken, count: day.untaken, tone: 'gold' }, ...(oldest ? [oldest] : []),
        { name: words.satisfied, count: words.rate(day.satisfied, day.rated), says: words.of(day.satisfied, day.rated) },
        { ...forecastShare(day.forecast.told, day.forecast.hit), name: words.forecastOfMonth },
      ]} />
      <Escalations />
      {day.desks.length > 0 && (
        <Section title={words.desks}>
          <Box as="ul" className="figure-lines">
            {day.desks.map((desk) => (
              <FigureLine key={desk.code} name={desk.name} figures={[
                { name: words.late, count: desk.lateNow, tone: 'danger' }, { name: words.waiting, count: desk.waiting }, { name: words.received, count: desk.received }, { name: words.decided, count: desk.decided },
                { name: words.decidedLate, count: desk.late, tone: 'danger' },
              ]}>
                <Button kind="line" isSmall onPress={() => go('desk', { desk: desk.code })}>{words.queue(desk.name)}</Button>
              </FigureLine>
            ))}
          </Box>
        </Section>
      )}
    </>
  );
}
