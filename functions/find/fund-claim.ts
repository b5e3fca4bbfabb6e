import { gather, reserveOrQueue, richest, spread, type Budget } from '../../shared/domain/claims/budget';
import type { Account, Claim } from '../../shared/domain/claims/claim';
import type { ClaimAct } from '../../shared/domain/claims/claim-step';
import { fileClaim, fundClaim, queueClaim } from '../../shared/domain/claims/fund-claim';
import { replayOf } from '../../shared/domain/cases/replay';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import type { Hall } from '../hall';

/** Whoever meets others at the end of a budget looks again as often. */
const LOOKS = 40;
/** One run wakes so many; the next run goes on. */
const MOST_WOKEN = 500;

type Funding = Pick<Hall, 'claims' | 'budgets'>;
type FileRefusal = 'ActionNotOpen' | 'AccountNeeded' | 'AccountNotTheirs' | 'BudgetNotOpen' | 'KeyReused' | 'ChangedMeanwhile';

/** Files a claim and, in the same transaction, keeps its money or its place in the line: once, however often it is asked. */
export async function fileFunded(hall: Funding, before: Claim, account: Account | null, act: ClaimAct): Promise<Outcome<Claim, FileRefusal>> {
  const replay = replayOf(before, act.request);
  if (!replay.ok) return replay;
  if (replay.value === 'again') return allow(before);
  const filed = fileClaim(before, account, act);
  if (!filed.ok) return filed;
  const direct = await fundFromPot(hall, filed.value, potOf(before), act.at);
  if (direct === 'lost') return loserAnswer(hall, before, act);
  return direct === 'empty' ? fundFromWhole(hall, filed.value, act) : direct;
}

/** Most claims meet one pot of a hot budget and no other; the pot itself knows whether that passes anybody. */
async function fundFromPot(hall: Funding, filed: Claim, pot: number, at: Date): Promise<Outcome<Claim, 'ActionNotOpen'> | 'lost' | 'empty'> {
  const after = fundClaim(filed, pot, at);
  if (!after.ok) return after;
  const kept = await hall.claims.fund(after.value);
  return kept === 'kept' ? allow(next(after.value)) : kept;
}

/** From the richest pot, or from what all pots have together; else a place in the line. */
async function fundFromWhole(hall: Funding, filed: Claim, act: ClaimAct): Promise<Outcome<Claim, FileRefusal>> {
  for (let look = 0; look < LOOKS; look += 1) {
    const before = await hall.budgets.read(filed.policy.code, filed.budgetYear);
    if (!before) return refuse('BudgetNotOpen');
    const rich = richest(before, filed.amountFen);
    const direct = rich ? await fundFromPot(hall, filed, rich.n, act.at) : 'empty';
    if (direct === 'lost') return loserAnswer(hall, filed, act);
    if (direct !== 'empty') return direct;
    if (rich) continue;
    const whole = gather(before);
    const { head, isKept } = reserveOrQueue(whole.head, filed.amountFen);
    const budget: Budget = { head, others: whole.others };
    const after = isKept ? fundClaim(filed, 0, act.at) : queueClaim(filed, act.at);
    if (!after.ok) return after;
    // Whoever finds a line joins it; only its first has to see the whole budget at once.
    const isDone = before.head.waiting > 0 ? hall.claims.queue(after.value) : hall.claims.fundFromAll(after.value, { before, after: isKept ? spread(budget) : budget });
    if (await isDone) return allow(next(after.value));
    const now = await hall.claims.find(filed.claimNo);
    if (now?.version !== filed.version) return loserAnswer(hall, filed, act);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * Math.min(look + 1, 10)));
  }
  return refuse('ChangedMeanwhile');
}

/** Wakes the line in its order, as far as the money goes. Answers the claims that were woken. */
export async function wakeLine(hall: Funding, policy: string, year: number, at: Date): Promise<string[]> {
  const woken: string[] = [];
  while (woken.length < MOST_WOKEN) {
    const [first] = await hall.budgets.line(policy, year, 1);
    const claim = first && await hall.claims.find(first.claimNo);
    if (!first || !claim) break;
    const after = fundClaim(claim, 0, at);
    if (!after.ok) break;
    const kept = await hall.claims.wake(claim, after.value);
    if (kept === 'empty') break;
    if (kept === 'kept') woken.push(first.claimNo);
  }
  return woken;
}

async function loserAnswer(hall: Funding, { claimNo }: Claim, { request }: ClaimAct): Promise<Outcome<Claim, 'ChangedMeanwhile'>> {
  const now = await hall.claims.find(claimNo);
  const replay = now && replayOf(now, request);
  return now && replay?.ok && replay.value === 'again' ? allow(now) : refuse('ChangedMeanwhile');
}

const next = (claim: Claim): Claim => ({ ...claim, version: claim.version + 1 });

/** Always the same pot for a claim, and all pots alike. */
function potOf({ claimNo, policy: { pots } }: Claim): number {
  return Number(claimNo.replace(/\D/g, '').slice(-6)) % pots;
}
