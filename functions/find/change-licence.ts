import { groundBook } from '../../shared/domain/licences/grounds';
import type { Licence, LicenceStep } from '../../shared/domain/licences/licence';
import { actedNotice } from '../../shared/domain/licences/notice';
import { replayOf } from '../../shared/domain/cases/replay';
import type { RequestMark } from '../../shared/domain/cases/case';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import type { Hall } from '../hall';
import { casesTouched } from './cases-touched';
import { noteOnCase } from './note-on-case';

const marked = (one: Licence) => ({ steps: one.life ?? [] });

/** Decides and records, once: the same request again finds the licence as it is, and a lost race is told. What follows is done again: a reply may have been lost before it. */
export async function changeLicence<R extends string>(
  hall: Hall, before: Licence, request: RequestMark | undefined, decide: () => Outcome<Licence, R>,
): Promise<Outcome<Licence, R | 'KeyReused' | 'ChangedMeanwhile'>> {
  const replay = replayOf(marked(before), request);
  if (!replay.ok) return replay;
  if (replay.value === 'again') return allow(await followUp(hall, before, request));
  const after = decide();
  if (!after.ok) return after;
  if (await hall.licences.replace(before, after.value)) return allow(await followUp(hall, after.value, request));
  const now = await hall.licences.find(before.holderId, before.licenceNo);
  const raced = now && replayOf(marked(now), request);
  return now && raced?.ok && raced.value === 'again' ? allow(await followUp(hall, now, request)) : refuse('ChangedMeanwhile');
}

/** Its holder is told, and whoever decides a case that rests on it has to look again: each of it once, however often this is done. */
async function followUp(hall: Hall, now: Licence, request: RequestMark | undefined): Promise<Licence> {
  const step = (now.life ?? []).find((one) => request && one.request?.key === request.key);
  if (step) await tellOf(hall, now, step);
  return now;
}

export async function tellOf(hall: Hall, now: Licence, step: LicenceStep): Promise<void> {
  await hall.licenceNotices.put(actedNotice(now, step, step.ground ? groundBook[step.ground].law : null));
  const { status, validTo, fields } = now;
  for (const caseNo of await casesTouched(hall, now.holderId, now)) await noteOnCase(hall, caseNo, now.licenceNo, { status, validTo, fields });
}
