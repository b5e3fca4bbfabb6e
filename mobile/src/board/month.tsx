import { type getBoard } from '../../../shared/contract/board';
import type { OutputOf } from '../../../shared/contract/endpoint';
import { boardWords as words } from '../../../shared/words/screens/board';
import { go } from '../go';
import { Button } from '../ui/button';
import { Section } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { BigFigures, FigureLine } from './figures';
import { Parties } from './parties';
import { forecastShare, onTimeShare, toldOnceShare } from './shares';

/** What the month was like: its shares, then desks, officers, items and parties. */
export function Month({ board: { month, desks, officers, items, parties, dayMinutes } }: { board: OutputOf<typeof getBoard> }) {
  const of = (name: 'received' | 'decided' | 'decidedLate' | 'forecast' | 'hit') => desks.reduce((sum, desk) => sum + desk[name], 0);
  const told = (name: 'notices' | 'second') => items.reduce((sum, item) => sum + item[name], 0);
  const noticed = items.filter(({ notices }) => notices > 0);
  return (
    <>
      <Section title={words.ofMonth(month)}>
        <BigFigures figures={[
          { name: words.received, count: of('received') }, { name: words.decided, count: of('decided') },
          onTimeShare(of('decided'), of('decidedLate')), toldOnceShare(told('notices'), told('second')), forecastShare(of('forecast'), of('hit')),
        ]} />
      </Section>
      <Section title={words.desks}>
        <Text as="p" className="figure-says">{words.deskSays}</Text>
        <Box as="ul" className="figure-lines">
          {desks.map((desk) => (
            <FigureLine key={desk.code} name={desk.name} figures={[
              { name: words.late, count: desk.late, tone: 'danger' }, { name: words.soon, count: desk.soon, tone: 'gold' }, { name: words.untaken, count: desk.untaken, tone: 'gold' },
              { name: words.waiting, count: desk.late + desk.soon + desk.inTime + desk.resting }, { name: words.received, count: desk.received },
              onTimeShare(desk.decided, desk.decidedLate), forecastShare(desk.forecast, desk.hit),
            ]}>
              <Button kind="line" isSmall onPress={() => go('desk', { desk: desk.code })}>{words.queue(desk.name)}</Button>
            </FigureLine>
          ))}
        </Box>
      </Section>
      {officers.length > 0 && (
        <Section title={words.officers}>
          <Box as="ul" className="figure-lines">
            {officers.map((one) => (
              <FigureLine key={`${one.desk}${one.officerId}`} name={one.name} figures={[
                { name: words.late, count: one.late, tone: 'danger' }, { name: words.soon, count: one.soon, tone: 'gold' }, { name: words.waiting, count: one.late + one.soon + one.inTime + one.resting },
                { name: words.taken, count: one.taken }, onTimeShare(one.decided, one.decidedLate), toldOnceShare(one.notices, one.second),
              ]}>
                <Text as="p" className="figure-says">{desks.find(({ code }) => code === one.desk)?.name ?? one.desk}</Text>
              </FigureLine>
            ))}
          </Box>
        </Section>
      )}
      {noticed.length > 0 && (
        <Section title={words.items}>
          <Text as="p" className="figure-says">{words.itemSays}</Text>
          <Box as="ul" className="figure-lines">
            {noticed.map((one) => <FigureLine key={`${one.desk}${one.itemCode}`} name={one.itemName} figures={[{ name: words.received, count: one.received }, toldOnceShare(one.notices, one.second)]} />)}
          </Box>
        </Section>
      )}
      {parties.length > 0 && <Parties parties={parties} dayMinutes={dayMinutes} />}
    </>
  );
}
