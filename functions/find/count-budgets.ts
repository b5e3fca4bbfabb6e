import { budgetDifferences, budgetKey, standing, tally, type BudgetDifference, type Tallies } from '../../shared/domain/claims/reconciliation';
import type { Hall } from '../hall';
import { inBatches } from './in-batches';

type Counting = Pick<Hall, 'claims' | 'budgets' | 'policies'>;

/** More than ever stand in a line. */
const WHOLE_LINE = 100_000;

/** Every budget of these years against its claims. Claims move while they are counted: what differs is counted once more, and only what differs alike stands. */
export async function countBudgets(hall: Counting, years: readonly number[]): Promise<BudgetDifference[]> {
  const first = await count(hall, years);
  return first.length === 0 ? [] : standing(first, await count(hall, years));
}

async function count(hall: Counting, years: readonly number[]): Promise<BudgetDifference[]> {
  let tallies: Tallies = new Map();
  for (const year of years) for (let month = 1; month <= 12; month += 1) tallies = await countMonth(hall, `${year}-${String(month).padStart(2, '0')}`, tallies);
  const inForce = [...(await hall.policies.inForce()).set.byCode.keys()].flatMap((code) => years.map((year) => budgetKey(code, year)));
  const found = await inBatches([...new Set([...inForce, ...tallies.keys()])], async (key) => {
    const [policy = '', year] = key.split('#');
    const budget = await hall.budgets.read(policy, Number(year));
    const line = budget ? await hall.budgets.line(policy, Number(year), WHOLE_LINE) : [];
    return budgetDifferences({ policy, year: Number(year), budget, line: line.length }, tallies.get(key));
  });
  return found.flat();
}

/** A month at a time: what is added up stays, the claims do not. */
async function countMonth(hall: Counting, month: string, before: Tallies): Promise<Tallies> {
  let [tallies, cursor]: [Tallies, string | undefined] = [before, undefined];
  do {
    const page = await hall.claims.listBegun(month, { from: month, to: `${month}-31` }, cursor);
    tallies = tally(tallies, page.rows);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return tallies;
}
