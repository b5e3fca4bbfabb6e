import { getBoard, type DeskFigures, type PartyFigures } from '../../../shared/contract/board';
import type { OutputOf } from '../../../shared/contract/endpoint';
import { boardWords as words, partyFigureWords, partyShareWords } from '../../../shared/words/screens/board';
import { Faces } from '../faces';
import { go } from '../go';
import { Page } from '../page';
import { Button } from '../ui/button';
import { Section } from '../ui/card';
import { Empty } from '../ui/empty';
import { Box, Text } from '../ui/prim';
import { useCall } from '../use-call';
import { Escalations } from './escalations';
import { BigFigures, FigureLine } from './figures';
import './board.scss';

/** 督查看板: what presses now, and what the month was like, by desk, officer, item and party. */
export default function BoardPage() {
  const found = useCall(getBoard, {});
  return (
    <Page title={words.title} className="board-page">
      <Faces of={found} waiting={[120, 200, 200]}>
        {(board) => (
          <Box className="board">
            <Text as="p" className="figure-says">{words.month(board.month)}</Text>
            {board.desks.length === 0 ? <Empty icon="list-checks" title={words.emptyTitle} says={words.emptySays} /> : <Filled board={board} />}
          </Box>
        )}
      </Faces>
    </Page>
  );
}

function Filled({ board: { desks, officers, items, parties, dayMinutes } }: { board: OutputOf<typeof getBoard> }) {
  const all = (name: 'late' | 'soon' | 'inTime' | 'resting' | 'untaken') => desks.reduce((sum, desk) => sum + desk[name], 0);
  const noticed = items.filter(({ notices }) => notices > 0);
  return (
    <>
      <BigFigures figures={[
        { name: words.late, count: all('late'), tone: 'danger' }, { name: words.soon, count: all('soon'), tone: 'gold' }, { name: words.untaken, count: all('untaken'), tone: 'gold' },
        { name: words.inTime, count: all('inTime') }, { name: words.resting, count: all('resting') },
      ]} />
      <Escalations />
      <Section title={words.desks}>
        <Text as="p" className="figure-says">{words.deskSays}</Text>
        <Box as="ul" className="figure-lines">{desks.map((desk) => <Desk key={desk.code} desk={desk} />)}</Box>
      </Section>
      {officers.length > 0 && (
        <Section title={words.officers}>
          <Box as="ul" className="figure-lines">
            {officers.map((one) => (
              <FigureLine key={`${one.desk}${one.officerId}`} name={one.name} figures={[
                { name: words.late, count: one.late, tone: 'danger' }, { name: words.soon, count: one.soon, tone: 'gold' }, { name: words.waiting, count: one.late + one.soon + one.inTime + one.resting },
                { name: words.taken, count: one.taken }, { name: words.decided, count: one.decided }, { name: words.decidedLate, count: one.decidedLate, tone: 'danger' }, { name: words.second, count: one.second, tone: 'gold' },
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
            {noticed.map((one) => (
              <FigureLine key={`${one.desk}${one.itemCode}`} name={one.itemName} figures={[
                { name: words.received, count: one.received }, { name: words.notices, count: one.notices }, { name: words.second, count: one.second, tone: 'gold' },
              ]} />
            ))}
          </Box>
        </Section>
      )}
      {parties.length > 0 && <Parties parties={parties} dayMinutes={dayMinutes} />}
    </>
  );
}

function Desk({ desk }: { desk: DeskFigures }) {
  return (
    <FigureLine name={desk.name} figures={[
      { name: words.late, count: desk.late, tone: 'danger' }, { name: words.soon, count: desk.soon, tone: 'gold' }, { name: words.untaken, count: desk.untaken, tone: 'gold' },
      { name: words.waiting, count: desk.late + desk.soon + desk.inTime + desk.resting }, { name: words.received, count: desk.received }, { name: words.decided, count: desk.decided },
      { name: words.decidedLate, count: desk.decidedLate, tone: 'danger' },
    ]}>
      <Button kind="line" isSmall onPress={() => go('desk', { desk: desk.code })}>{words.queue(desk.name)}</Button>
    </FigureLine>
  );
}

/** Bars say in words what they draw. */
function Parties({ parties, dayMinutes }: { parties: readonly PartyFigures[]; dayMinutes: number }) {
  const all = parties.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <Section title={words.parties}>
      <Text as="p" className="figure-says">{words.partySays}</Text>
      <Box as="ul" className="card padded party-bars">
        {parties.map((one) => (
          <Box as="li" key={partyFigureWords(one)}>
            <Text as="p"><Text className="strong">{partyFigureWords(one)}</Text>{` ${partyShareWords(one, all, dayMinutes)}`}</Text>
            <Box className="party-bar" isHidden><Box className="party-fill" style={{ width: `${(one.minutes / Math.max(1, all)) * 100}%` }} /></Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
