import { strictObject } from 'valibot';
import type { BudgetDifference, Reconciliation } from '../domain/claims/reconciliation';
import { returns } from './endpoint';

/** Sums in 分. `count`: all differences, of which the first ones are listed. */
export type ReconciliationView = Pick<Reconciliation, 'day' | 'at' | 'lines' | 'paidFen' | 'returned' | 'differences' | 'count'> & {
  budgets: (Omit<BudgetDifference, 'policy'> & { policy: { code: string; name: string } })[];
};

export const listReconciliations = returns<{ days: ReconciliationView[] }>()({
  name: 'listReconciliations', says: 'What each morning’s comparison with the treasury’s statement, and of budgets with claims, found; the newest day first.', method: 'GET', path: '/api/officer/reconciliations', audience: 'officer',
  input: strictObject({}), refusals: ['NotForYou'],
});
