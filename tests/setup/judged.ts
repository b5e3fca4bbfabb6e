import type { Judgement } from '../../shared/domain/claims/claim';

/** A judgement that says no more than its sum, for stories that begin after it. */
export function judged(amountFen: number): Judgement {
  return { policy: { code: 'HQ-00', version: 1 }, on: '2026-11-23', facts: {}, history: [], verdict: 'met', amountFen, trace: [], reasons: [] };
}
