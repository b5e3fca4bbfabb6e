import type { BudgetView } from '../../shared/contract/claims';
import type { Policy } from '../../shared/domain/benefits/policy';
import { leftOf } from '../../shared/domain/claims/budget';
import { MOST_LINES } from '../../shared/domain/claims/payment';
import type { Hall, Reference } from '../hall';
import { departmentOf } from '../show/names';

/** One that no claim has touched yet has all its money. */
export async function findBudget(hall: Hall, { code, name, department, budgetFen }: Policy, year: number, reference: Reference): Promise<BudgetView> {
  const [budget, payable] = await Promise.all([hall.budgets.read(code, year), hall.payments.listPayable(code, MOST_LINES)]);
  const pots = budget ? [budget.head, ...budget.others] : [];
  const sum = (of: 'reservedFen' | 'paidFen') => pots.reduce((all, pot) => all + pot[of], 0);
  return {
    policy: { code, name }, department: departmentOf(department, reference), year, totalFen: budget?.head.totalFen ?? budgetFen, leftFen: budget ? leftOf(budget) : budgetFen,
    reservedFen: sum('reservedFen'), paidFen: sum('paidFen'), waiting: budget?.head.waiting ?? 0, payable: payable.length,
  };
}
