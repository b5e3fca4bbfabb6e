import { isAsked, isRunning, type Procedure, type Visit } from '../../../shared/domain/cases/procedure';
import { clockWords, procedureWords, termWords } from '../../../shared/words/screens/case-clock';
import { dayWords, momentWords } from '../../../shared/words/screens/days';
import { deskClockWords, panelWords } from '../../../shared/words/screens/desk-panel';
import { today } from '../today';
import { Notice } from '../ui/notice';
import { Text } from '../ui/prim';
import { Looks } from './visit-looks';

const dayOf = (at: string) => dayWords(at.slice(0, 10), today());

/** 特别程序 as the desk needs them: asked for, running, refused, over; with the visit and what it found. */
export function DeskProcedures({ caseNo, procedures }: { caseNo: string; procedures: readonly Procedure[] }) {
  return (
    <>
      {procedures.map((one) => (
        <Notice key={one.id} tone={isRunning(one) ? 'gold' : isAsked(one) ? 'brand' : 'grey'} icon={one.endedAt ? 'check-circle' : 'clock'}>
          <Text as="p">{titleOf(one)}</Text>
          <Text as="p" className="plain">{panelWords.asked(one.askedBy.name, one.reason)}</Text>
          {one.endedAt === null && one.refused === null && <Text as="p" className="plain">{[one.with ?? clockWords.own, deskClockWords.plan(termWords(one.planned))].join(' · ')}</Text>}
          {one.visit && <Visited caseNo={caseNo} visit={one.visit} />}
          {one.refused && <Text as="p" className="plain">{`${clockWords.reason}：${one.refused.reason}`}</Text>}
          {one.result && <Text as="p" className="plain">{`${clockWords.result}：${one.result}`}</Text>}
        </Notice>
      ))}
    </>
  );
}

function titleOf({ kind, startedAt, endedAt, refused }: Procedure): string {
  if (refused) return deskClockWords.refused(procedureWords[kind], refused.by.name);
  if (startedAt === null) return deskClockWords.unapproved(procedureWords[kind]);
  return endedAt === null ? clockWords.paused(procedureWords[kind]) : clockWords.over(procedureWords[kind], dayOf(startedAt), dayOf(endedAt));
}

function Visited({ caseNo, visit: { at, place, parties, staff = [], host, report } }: { caseNo: string; visit: Visit }) {
  const who = [...staff.map(({ name, department }) => `${name}（${department}）`), ...parties, ...(host ? [deskClockWords.host(host.name)] : [])];
  return (
    <>
      <Text as="p" className="plain">{[deskClockWords.visit(momentWords(at, today()), place), ...who].join(' · ')}</Text>
      {report && <Text as="p" className="plain">{`${deskClockWords.report(report.by.map(({ name }) => name).join('、'), report.isPassed ? panelWords.passed : panelWords.failed)}。${report.findings}`}</Text>}
      {report && report.photos.length > 0 && <Looks caseNo={caseNo} photos={report.photos} />}
    </>
  );
}
