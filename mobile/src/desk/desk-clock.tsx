import type { DeskCaseView } from '../../../shared/contract/desk';
import { deskStates } from '../../../shared/domain/cases/case';
import type { Light } from '../../../shared/domain/cases/case-clock';
import { clockWords, whichWords } from '../../../shared/words/screens/case-clock';
import { dayWords, leftWords } from '../../../shared/words/screens/days';
import { deskClockWords, lightWords } from '../../../shared/words/screens/desk-panel';
import { expectedSays } from '../../../shared/words/screens/expected';
import { today } from '../today';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { Tag, type Tone } from '../ui/tag';
import { DeskProcedures } from './desk-procedures';

const tones: Record<Light, Tone> = { green: 'jade', yellow: 'gold', red: 'plum' };
const dayOf = (day: string) => dayWords(day, today());
const until = (day: string, hour: string | null) => `${clockWords.before(dayOf(day), hour)} · ${leftWords(day, today())}`;

/** The law's clock: both days, whether it runs, and everything that stopped or moved it. */
export function DeskClock({ view }: { view: DeskCaseView }) {
  const { clock, state, firstTakenBy, notices } = view;
  if (clock === null || clock.dueOn === null) return null;
  const isOpen = deskStates.includes(state);
  const said = isOpen && !clock.isResting ? until : (day: string, hour: string | null) => clockWords.before(dayOf(day), hour);
  return (
    <Card className="padded desk-clock">
      <Box className="proof-head">
        <Text as="h3" className="pane-title flush grow">{deskClockWords.title}</Text>
        {isOpen && <Tag tone={tones[clock.light]} icon="clock">{lightWords[clock.light]}</Tag>}
      </Box>
      <Rows
        rows={[
          { name: clockWords.promised, value: said(clock.dueOn, clock.dueAt) }, { name: clockWords.legal, value: said(clock.legalDueOn, null) },
          ...(state === 'submitted' && clock.noticeBy ? [{ name: deskClockWords.noticeBy, value: until(clock.noticeBy, null) }] : []),
        ]}
      />
      {view.expected && <Text as="p" className="proof-says">{expectedSays(view.expected, today())}</Text>}
      <Late view={view} isOpen={isOpen} />
      {view.needsInspection && isOpen && <Text as="p" className="proof-says">{deskClockWords.inspect}</Text>}
      <DeskProcedures caseNo={view.caseNo} procedures={view.procedures} />
      {notices.map(({ seq, replyBy, items }) => (
        <Text key={seq} as="p" className="proof-says">
          {`${deskClockWords.told(seq, dayOf(replyBy))} · ${deskClockWords.toldDone(items.filter(({ answeredOn }) => answeredOn !== null).length, items.length)}`}
        </Text>
      ))}
      {view.extension && <Text as="p" className="proof-says">{`${clockWords.extended(view.extension.days)}（${clockWords.extendedBy(view.extension.by.name, dayOf(view.extension.on))}）：${view.extension.reason}`}</Text>}
      {clock.calendarNotes.map(({ at, which, from, to, isApplied }) => <Text key={`${at}${which}`} as="p" className="proof-says">{(isApplied ? clockWords.moved : clockWords.maybe)(whichWords[which], dayOf(from), dayOf(to))}</Text>)}
      {firstTakenBy && <Text as="p" className="proof-says">{deskClockWords.firstTaken(firstTakenBy.name)}</Text>}
    </Card>
  );
}

/** Past the promise: why, or that it has still to be said. */
function Late({ view: { lateness, foreseen }, isOpen }: { view: DeskCaseView; isOpen: boolean }) {
  if (lateness) return <Text as="p" className="proof-says">{`${clockWords.late} · ${clockWords.lateBy(lateness.reason, lateness.by.name, dayOf(lateness.at.slice(0, 10)))}`}</Text>;
  return isOpen && foreseen?.refusal === 'LatenessUnexplained' ? <Notice tone="plum">{deskClockWords.lateUnsaid}</Notice> : null;
}
