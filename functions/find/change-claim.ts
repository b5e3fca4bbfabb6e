import type { RequestMark } from '../../shared/domain/cases/case';
import { replayOf } from '../../shared/domain/cases/replay';
import type { Claim, ClaimState } from '../../shared/domain/claims/claim';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import type { Hall, Kept } from '../hall';
import { wakeLine } from './fund-claim';

/** Ends that give back the money, the place in the line, and the right to claim once more. */
const freeing: readonly ClaimState[] = ['withdrawn', 'rejected'];

type Keeping = Pick<Hall, 'claims' | 'budgets' | 'now'>;

/** Decides and records, once: the same request again finds the claim as it is, and a lost race is told. */
export async function changeClaim<R extends string>(
  hall: Keeping, before: Claim, request: RequestMark | undefined, decide: () => Outcome<Claim, R, unknown> | Promise<Outcome<Claim, R, unknown>>,
): Promise<Outcome<Claim, R | 'KeyReused' | 'ChangedMeanwhile', unknown>> {
  const replay = replayOf(before, request);
  if (!replay.ok) return replay;
  if (replay.value === 'again') return allow(before);
  const after = await decide();
  if (!after.ok) return after;
  if (await keepClaim(hall, before, after.value)) return allow({ ...after.value, version: after.value.version + 1 });
  const now = await hall.claims.find(before.claimNo);
  const raced = now && replayOf(now, request);
  return now && raced?.ok && raced.value === 'again' ? allow(now) : refuse('ChangedMeanwhile');
}

/** Money that comes back goes on to whoever is first in the line; so does the place of who was first. */
export async function keepClaim(hall: Keeping, before: Claim, after: Claim): Kept {
  const isFreed = freeing.includes(after.state) || (after.state === 'lapsed' && before.state === 'draft');
  if (!isFreed) return hall.claims.record(after);
  const kept = await hall.claims.free(before, after);
  if (kept && (before.pot !== null || before.waitsSince !== null)) await wakeLine(hall, before.policy.code, before.budgetYear, hall.now());
  return kept;
}
