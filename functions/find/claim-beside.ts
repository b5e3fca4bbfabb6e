import type { Claim } from '../../shared/domain/claims/claim';
import { dayOf } from '../../shared/domain/workdays';
import type { Hall } from '../hall';
import type { Beside } from '../show/claim';

/** Nobody is told of more places in a line than this. */
const MOST_PLACES = 1000;

/** What a claim is shown with. The line is read only for one that stands in it. */
export async function findBeside(hall: Hall, { policy: { code, version }, budgetYear, waitsSince }: Claim): Promise<Beside> {
  const [policy, budget, line, { facts }, reference] = await Promise.all([
    hall.policies.find(code, version), hall.budgets.read(code, budgetYear), waitsSince === null ? [] : hall.budgets.line(code, budgetYear, MOST_PLACES), hall.policies.inForce(), hall.reference(),
  ]);
  return { policy, budget, line, book: facts, reference, today: dayOf(hall.now()) };
}
