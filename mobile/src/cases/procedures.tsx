import type { ProcedureView, VisitView } from '../../../shared/contract/cases';
import { clockWords, procedureWords, termWords } from '../../../shared/words/screens/case-clock';
import { dayWords, momentWords } from '../../../shared/words/screens/days';
import { today } from '../today';
import { Notice } from '../ui/notice';
import { Text } from '../ui/prim';

const dayOf = (at: string) => dayWords(at.slice(0, 10), today());

/** 特别程序: while one runs the clock stands still (行政许可法 art. 45): why, for how long, and who carries it out. */
export function Procedures({ procedures }: { procedures: readonly ProcedureView[] }) {
  return <>{procedures.map((one) => (one.endedAt === null ? <Running key={one.id} one={one} /> : <Over key={one.id} one={one} endedAt={one.endedAt} />))}</>;
}

function Running({ one: { kind, reason, planned, with: by, startedAt, visit } }: { one: ProcedureView }) {
  return (
    <Notice tone="gold" icon="clock">
      <Text as="p">{clockWords.paused(procedureWords[kind])}</Text>
      <Text as="p" className="plain">{clockWords.pausedSays(by ?? clockWords.own, termWords(planned), dayOf(startedAt))}</Text>
      <Text as="p" className="plain">{`${clockWords.reason}：${reason}`}</Text>
      {visit && <Visited visit={visit} kind={kind} />}
    </Notice>
  );
}

/** When and where, who comes, and what to have ready; once reported, that it took place. */
function Visited({ visit: { at, place, staff, parties, prepare, moved, isReported, photos }, kind }: { visit: VisitView; kind: ProcedureView['kind'] }) {
  const who = [...staff.map(({ name, department }) => `${name}（${department}）`), ...parties].join('、');
  if (isReported) return <Text as="p" className="plain">{clockWords.visited(momentWords(at, today()), photos)}</Text>;
  return (
    <>
      <Text as="p" className="plain">{clockWords.visit(procedureWords[kind], momentWords(at, today()), place)}</Text>
      {moved && <Text as="p" className="plain">{clockWords.visitMoved(moved)}</Text>}
      {who && <Text as="p" className="plain">{clockWords.comes(who)}</Text>}
      {prepare && <Text as="p" className="plain">{clockWords.prepare(prepare)}</Text>}
    </>
  );
}

function Over({ one: { kind, startedAt, result }, endedAt }: { one: ProcedureView; endedAt: string }) {
  return (
    <Notice tone="grey" icon="check-circle">
      <Text as="p">{clockWords.over(procedureWords[kind], dayOf(startedAt), dayOf(endedAt))}</Text>
      {result && <Text as="p">{`${clockWords.result}：${result}`}</Text>}
    </Notice>
  );
}
