import type { BatchView } from '../../shared/contract/claims';
import type { PolicySet } from '../../shared/domain/benefits/compile';
import { maskAccount } from '../../shared/domain/claims/account-mask';
import type { PaymentBatch } from '../../shared/domain/claims/payment';

export function showBatchRow({ orderNo, state, policy, year, totalFen, madeBy, madeAt, refusedWith }: PaymentBatch, { byCode }: PolicySet): Omit<BatchView, 'lines'> {
  return { orderNo, state, policy: { code: policy, name: byCode.get(policy)?.name ?? policy }, year, totalFen, madeBy: madeBy.name, madeAt, refusedWith };
}

export function showBatch(batch: PaymentBatch, set: PolicySet): BatchView {
  const lines = batch.lines.map(({ lineNo, claimNo, payee, bank, accountNo, amountFen, fate = null }) => ({ lineNo, claimNo, payee, bank, accountNo: maskAccount(accountNo), amountFen, fate }));
  return { ...showBatchRow(batch, set), lines };
}
