import type { Case, RequestMark } from '../../shared/domain/cases/case';
import { replayOf } from '../../shared/domain/cases/replay';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import type { Hall, Kept } from '../hall';
import { keepCase } from './keep-case';

/** Decides and records, once: the same request again finds the case as it is, and a lost race is told. */
export async function changeCase<R extends string>(
  hall: Hall, before: Case, request: RequestMark | undefined, decide: () => Outcome<Case, R> | Promise<Outcome<Case, R>>,
  record: (after: Case) => Kept = (after) => keepCase(hall, before, after),
): Promise<Outcome<Case, R | 'KeyReused' | 'ChangedMeanwhile'>> {
  const replay = replayOf(before, request);
  if (!replay.ok) return replay;
  if (replay.value === 'again') return allow(before);
  const after = await decide();
  if (!after.ok) return after;
  if (after.value === before) return allow(before);
  const kept = await record(after.value);
  return kept ? allow({ ...after.value, version: after.value.version + 1 }) : loserAnswer(hall, before.caseNo, request);
}

/** The winner may be this very request: it came twice at once, or the answer to its own write was lost. */
async function loserAnswer(hall: Hall, caseNo: string, request: RequestMark | undefined): Promise<Outcome<Case, 'ChangedMeanwhile'>> {
  const now = await hall.cases.find(caseNo);
  const replay = now && replayOf(now, request);
  return now && replay?.ok && replay.value === 'again' ? allow(now) : refuse('ChangedMeanwhile');
}
