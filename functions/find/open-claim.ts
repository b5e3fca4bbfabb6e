import type { RequestMark } from '../../shared/domain/cases/case';
import { replayOf } from '../../shared/domain/cases/replay';
import type { Claim } from '../../shared/domain/claims/claim';
import { claimNoFrom } from '../../shared/domain/claims/claim-no';
import { newBudget } from '../../shared/domain/claims/budget';
import { onceOf } from '../../shared/domain/claims/start-claim';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import { dayOf } from '../../shared/domain/workdays';
import type { Hall } from '../hall';
import type { Begun } from './claim-beginning';

/** An offer that was not taken up does not stand in the way of one's own claim. */
export const givenUp: readonly Claim['state'][] = ['declined', 'lapsed'];

/** Numbers are drawn, not counted: on a day of ten thousand claims two may draw the same. */
const NUMBERS = 4;

/** Opens a claim, or finds the one that this very request opened, or says which one stands for the same already. */
export async function openClaim(
  hall: Hall, { enterprise: { personId }, policy, judgement, onePer }: Begun, request: RequestMark, make: (claimNo: string) => Claim,
): Promise<Outcome<Claim, 'KeyReused' | 'ClaimedAlready', unknown>> {
  const standsNow = () => hall.claims.standing(personId, onceOf(policy.code, onePer, judgement.on)).then((no) => (no === undefined ? undefined : hall.claims.find(no)));
  const before = await standsNow();
  if (before && isOf(before, request)) return again(before, request);
  if (before && !givenUp.includes(before.state)) return refuse('ClaimedAlready', { claimNo: before.claimNo });
  for (let n = 0; n < NUMBERS; n += 1) {
    const claim = make(claimNoFrom(dayOf(hall.now()), hall.digest([personId, request.key, ...(n === 0 ? [] : [n])].join('\n'))));
    await openBudget(hall, claim);
    if (await hall.claims.open(claim, before?.claimNo)) return allow(claim);
    const winner = await standsNow();
    if (winner && isOf(winner, request)) return again(winner, request);
    if (winner && winner.claimNo !== before?.claimNo) return refuse('ClaimedAlready', { claimNo: winner.claimNo });
  }
  throw new Error('No claim number is free');
}

function isOf({ steps }: Claim, { key }: RequestMark): boolean {
  return steps[0]?.request?.key === key;
}

/** A year's budget is there with its first claim: what the policy says for every year. */
export async function openBudget(hall: Hall, { policy, budgetYear }: Pick<Claim, 'policy' | 'budgetYear'>): Promise<void> {
  if (await hall.budgets.read(policy.code, budgetYear)) return;
  const published = await hall.policies.find(policy.code, policy.version);
  if (published) await hall.budgets.open(policy.code, budgetYear, newBudget(published.budgetFen, policy.pots));
}

function again(found: Claim, request: RequestMark): Outcome<Claim, 'KeyReused'> {
  const replay = replayOf(found, request);
  return replay.ok ? allow(found) : replay;
}
