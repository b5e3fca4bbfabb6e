import type { CaseView } from '../../../shared/contract/cases';
import { clockWords } from '../../../shared/words/screens/case-clock';
import { dayWords } from '../../../shared/words/screens/days';
import { expectedSays } from '../../../shared/words/screens/expected';
import { today } from '../today';
import { Card, Section } from '../ui/card';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { CaseMoved } from './case-moved';
import { Procedures } from './procedures';
import { UrgeCase } from './urge-case';

const dayOf = (day: string) => dayWords(day, today());

/** 办理期限: both days, what stopped or moved them, and why. */
export function CaseClock({ view, onChanged }: { view: CaseView; onChanged(): void }) {
  const { clock, turn } = view;
  if (clock === null || clock.dueOn === null || turn === 'nobody') return null;
  const expected = view.expected && expectedSays(view.expected, today());
  return (
    <Section title={clockWords.title}>
      <Box className="stack">
        <Lateness view={view} />
        <Procedures procedures={view.procedures} />
        {view.state === 'supplementing' ? <Notice tone="grey" icon="clock">{clockWords.yours}</Notice> : <Days dueOn={clock.dueOn} clock={clock} isDueProvisional={view.isDueProvisional} />}
        {expected && <Text as="p" className="case-row-says">{expected}</Text>}
        <Extension extension={view.extension} />
        {view.steps.some(({ action }) => action === 'deemAccepted') && <Notice>{clockWords.deemed}</Notice>}
        <CaseMoved view={view} onChanged={onChanged} />
        {view.mayUrge && <UrgeCase caseNo={view.caseNo} onChanged={onChanged} />}
      </Box>
    </Section>
  );
}

type DaysProps = { dueOn: string; clock: NonNullable<CaseView['clock']>; isDueProvisional: boolean };

/** What was promised, and what the law gives. */
function Days({ dueOn, clock: { dueAt, legalDueOn }, isDueProvisional }: DaysProps) {
  const promised = clockWords.before(dayOf(dueOn), dueAt);
  return (
    <Card className="padded">
      <Rows rows={[{ name: clockWords.promised, value: isDueProvisional ? clockWords.forecast(promised) : promised }, { name: clockWords.legal, value: clockWords.before(dayOf(legalDueOn), null) }]} />
      {isDueProvisional && <Text as="p" className="case-row-says">{clockWords.provisionalNote}</Text>}
    </Card>
  );
}

/** Why it is late (优化营商环境条例 art. 36), or that this has still to be said. */
function Lateness({ view: { lateness, clock, turn } }: { view: CaseView }) {
  const isLate = turn === 'desk' && clock !== null && clock.dueOn !== null && !clock.isResting && clock.dueOn < today();
  if (!isLate && lateness === null) return null;
  return (
    <Notice tone={isLate ? 'danger' : 'grey'} icon="clock">
      <Text as="p">{isLate ? clockWords.late : clockWords.explained}</Text>
      <Text as="p" className="plain">{lateness ? clockWords.lateBy(lateness.reason, lateness.by.name, dayOf(lateness.at.slice(0, 10))) : clockWords.lateUnsaid}</Text>
    </Notice>
  );
}

function Extension({ extension }: Pick<CaseView, 'extension'>) {
  if (extension === null) return null;
  return (
    <Notice tone="gold" icon="clock">
      <Text as="p">{clockWords.extended(extension.days)}</Text>
      <Text as="p" className="plain">{`${clockWords.extendedBy(extension.by.name, dayOf(extension.on))} · ${clockWords.reason}：${extension.reason}`}</Text>
    </Notice>
  );
}
