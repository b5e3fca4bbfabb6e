import type { BatchAction } from '../../shared/contract/batch';
import type { Details } from '../../shared/domain/cases/act-on-case';
import type { RequestMark } from '../../shared/domain/cases/case';
import type { Act } from '../../shared/domain/cases/step';
import type { OfficerCaller } from '../../shared/domain/people/caller';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import type { CaseResult, Hall } from '../hall';
import { actNow, takeNow } from './act-now';
import { findDeskCase } from './cases';
import { inBatches } from './in-batches';

/** Cases under way at once. */
const ABREAST = 5;
/** The function ends after 20 s: what is not begun by then is told so, and the same request goes on from there. */
const BEGUN_WITHIN_MS = 14_000;
/** Requests of one officer whose answers are kept. */
const REMEMBERED = 5;

type Asked = { caseNos: readonly string[]; action: BatchAction; details: Details; act: Act; caller: OfficerCaller; request: RequestMark };

/** One action on many cases, each in a commit of its own. The same request again is answered the same. */
export async function actOnMany(hall: Hall, asked: Asked): Promise<Outcome<readonly CaseResult[], 'KeyReused'>> {
  const { caller, request } = asked;
  const own = await hall.deskWork.batches.read(caller.officerId);
  const before = own.batches.find(({ key }) => key === request.key);
  if (before) return before.digest === request.digest ? allow(before.results) : refuse('KeyReused');

  const until = hall.now().getTime() + BEGUN_WITHIN_MS;
  const results = await inBatches([...new Set(asked.caseNos)], async (caseNo): Promise<CaseResult> => {
    if (hall.now().getTime() > until) return { caseNo, ok: false, refusal: 'HallBusy' };
    return resultOf(caseNo, await actOnOne(hall, caseNo, asked));
  }, ABREAST);
  if (results.every((one) => one.ok || one.refusal !== 'HallBusy')) {
    // Whoever loses this race was asked the same at once, and each case knows the request by its own mark.
    await hall.deskWork.batches.keep(caller.officerId, { version: own.version, batches: [{ ...request, results }, ...own.batches].slice(0, REMEMBERED) });
  }
  return allow(results);
}

/** An accident fails the whole request; asked again it goes on where it stopped. */
async function actOnOne(hall: Hall, caseNo: string, { action, details, act, caller, request }: Asked) {
  const before = await findDeskCase(hall, caller, caseNo);
  if (!before) return refuse('CaseNotFound');
  return action === 'take' ? takeNow(hall, before, caller, request, act) : actNow(hall, before, caller, request, { action, details, act });
}

function resultOf(caseNo: string, outcome: Awaited<ReturnType<typeof actOnOne>>): CaseResult {
  if (outcome.ok) return { caseNo, ok: true, state: outcome.value.state };
  return { caseNo, ok: false, refusal: outcome.refusal, ...(outcome.about === undefined ? {} : { about: outcome.about }) };
}
