import { fileFunded } from '../../functions/find/fund-claim';
import type { OpenTable } from '../../functions/table/open-table';
import { newBudget, type Budget } from '../../shared/domain/claims/budget';
import { claimNoFrom } from '../../shared/domain/claims/claim-no';
import { isFunded, type Claim } from '../../shared/domain/claims/claim';
import type { ClaimAct } from '../../shared/domain/claims/claim-step';
import { startClaim } from '../../shared/domain/claims/start-claim';
import { allowed, at } from '../rules/fixtures';
import { claimsOnRecord, putClaims } from './claims-on-record';
import { judged } from './judged';

const CLIENTS = 64;
export const monday = at('2026-11-23');

const hex = (n: number) => (n * 2_654_435_761 + 97).toString(16).padStart(12, '0');
export const claimNoOf = (n: number) => claimNoFrom('2026-11-23', hex(n));
export const accountOf = (n: number) => ({ holder: `示例企业${n}`, bank: '大余农商银行', no: String(6_210_000_000_000_000 + n) });
/** One second after the other. */
export const askedBy = (n: number, key = `tap-${n}`): ClaimAct => ({ by: 'applicant', who: `P${n}`, name: '经办人', at: new Date(monday.getTime() + n * 1000), request: { key, digest: 'same' } });

export function draftOf(n: number, amountFen: number, policy: string, pots = 4): Claim {
  return startClaim({
    claimNo: claimNoOf(n), onePer: 'year', enterprise: { personId: `X${n}`, creditCode: '91360723MA0000015J', name: `示例企业${n}` },
    policy: { code: policy, version: 1, name: '奖励', mode: 'instant', department: 'GXJ', publicityDays: 5, payDays: 10, payee: 'enterprise', pots },
    judgement: judged(amountFen), answers: {},
  }, askedBy(n, `start-${n}`));
}

export const sumOf = ({ head, others }: Budget, name: 'leftFen' | 'reservedFen' | 'paidFen') => [head, ...others].reduce((sum, pot) => sum + pot[name], 0);

/** A phone that hears nothing, or whose line broke, asks again, with the same key. */
async function stubbornly<T>(ask: () => Promise<T>): Promise<T> {
  for (let left = 200; left > 0; left -= 1) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Error) || !/TimeoutError|socket hang up|ECONN|EPIPE/.test(`${error.name} ${(error as { code?: string }).code} ${error.message}`)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error('No answer');
}

/** What must be empty or zero, however they raced. `unkept`: money kept beside what is kept for claims, in 分. */
export type RaceTally = { claims: number; overFen: number; unkeptFen: number; filedTwice: string[]; toldOtherwise: string[]; outOfLine: string[] };

/** So many claims from 64 clients for 85 % of the money: every tenth is tapped twice at once, of every seventh the first answer is lost. */
export async function claimRace(hall: OpenTable, { policy, count, onFiled = () => undefined }: { policy: string; count: number; onFiled?(filed: number): unknown }): Promise<RaceTally> {
  const amounts = Array.from({ length: count }, (_, n) => 100_00 + (n % 7) * 50_00);
  const total = Math.floor(amounts.reduce((sum, fen) => sum + fen, 0) * 0.85);
  await hall.budgets.open(policy, 2026, newBudget(total, 8));
  const drafts = amounts.map((amountFen, n) => draftOf(n, amountFen, policy, 8));
  await putClaims(hall, drafts);
  const answers = new Map<string, Claim>();
  const left = drafts.map((draft, n) => ({ draft, n }));
  await Promise.all(Array.from({ length: CLIENTS }, async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) {
      const { draft, n } = one;
      const file = () => stubbornly(() => fileFunded(hall, draft, accountOf(n), askedBy(n)));
      const [first] = await Promise.all(n % 10 === 0 ? [file(), file()] : [file()]);
      answers.set(draft.claimNo, allowed(n % 7 === 0 ? await file() : first ?? await file()));
      onFiled(answers.size);
    }
  }));
  return tallyOf(hall, policy, total, answers);
}

async function tallyOf(hall: OpenTable, policy: string, total: number, answers: ReadonlyMap<string, Claim>): Promise<RaceTally> {
  const budget = await hall.budgets.read(policy, 2026);
  if (!budget) throw new Error(`No budget ${policy}`);
  const claims = (await claimsOnRecord(hall)).filter((one) => one.policy.code === policy);
  const waiting = claims.filter(({ state }) => state === 'waiting').map(({ claimNo }) => claimNo);
  const line = (await hall.budgets.line(policy, 2026, claims.length)).map(({ claimNo }) => claimNo);
  const keptFen = claims.filter(({ state }) => isFunded(state)).reduce((fen, { amountFen }) => fen + amountFen, 0);
  const byNo = new Map(claims.map((one) => [one.claimNo, one]));
  return {
    claims: claims.filter(({ state }) => isFunded(state)).length + waiting.length,
    overFen: sumOf(budget, 'leftFen') + sumOf(budget, 'reservedFen') - total, unkeptFen: sumOf(budget, 'reservedFen') - keptFen,
    filedTwice: claims.filter(({ steps }) => steps.filter(({ action }) => action === 'submit').length !== 1).map(({ claimNo }) => claimNo),
    toldOtherwise: [...answers].filter(([claimNo, { state }]) => byNo.get(claimNo)?.state !== state).map(([claimNo]) => claimNo),
    outOfLine: budget.head.waiting === waiting.length && line.length === waiting.length ? waiting.filter((one) => !line.includes(one)) : [`${budget.head.waiting} ${waiting.length} ${line.length}`],
  };
}

/** Nothing lost, nothing twice, nothing over. */
export const fair = (claims: number): RaceTally => ({ claims, overFen: 0, unkeptFen: 0, filedTwice: [], toldOtherwise: [], outOfLine: [] });
