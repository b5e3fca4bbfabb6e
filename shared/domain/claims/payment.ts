import type { RequestMark } from '../cases/case';
import type { OfficerName } from '../people/officer';
import { allow, refuse, type Outcome } from '../outcome';
import type { Claim } from './claim';
import { claimByHall, stepOn, type ClaimAct } from './claim-step';

/** At most so many payments in one order: the treasury takes no more. */
export const MOST_LINES = 500;

/** What the agent bank made of a line, on which day; `returned` with its reason (退票). */
export type LineFate = { state: 'paid' | 'returned'; on: string; reason: string | null };
/** One payment of an order (支付明细), in 分. `fate`: once the hall has heard of it and its claim knows. */
export type PaymentLine = { lineNo: number; claimNo: string; payee: string; payeeCode: string; bank: string; accountNo: string; amountFen: number; fate?: LineFate };
/** `gathering`: its claims are being moved into it; `ready`: it may be sent; `sent`: the treasury has it; `refused`: it will not have it; `done`: every line is paid or returned. */
export type BatchState = 'gathering' | 'ready' | 'sent' | 'refused' | 'done';
/** A payment order (支付令) for one policy's claims. The number names it for good: it is sent again, never made anew. */
export type PaymentBatch = {
  orderNo: string; version: number; state: BatchState; policy: string; year: number; madeBy: OfficerName; madeAt: string; request: RequestMark | null;
  claims: readonly string[]; lines: readonly PaymentLine[]; totalFen: number; refusedWith: string | null;
};

/** The line a claim becomes; only what may be paid, and only to the enterprise's own account, or the vendor's who is settled with. */
export function lineOf({ claimNo, state, account, enterprise, policy: { payee, vendor }, amountFen, payment }: Claim, orderNo: string): Omit<PaymentLine, 'lineNo'> | null {
  const to = payee === 'vendor' ? vendor : account && { ...account, creditCode: enterprise.creditCode };
  if (state !== 'ordered' || payment?.orderNo !== orderNo || !to) return null;
  return { claimNo, payee: to.holder, payeeCode: to.creditCode, bank: to.bank, accountNo: to.no, amountFen };
}

/** With its claims moved into it, an order has its lines, and is ready. */
export function readyBatch(batch: PaymentBatch, claims: readonly Claim[]): PaymentBatch {
  const lines = claims.flatMap((claim) => lineOf(claim, batch.orderNo) ?? []).map((line, at): PaymentLine => ({ lineNo: at + 1, ...line }));
  return { ...batch, state: lines.length === 0 ? 'done' : 'ready', lines, totalFen: lines.reduce((sum, { amountFen }) => sum + amountFen, 0) };
}

/** A payable claim joins an order. */
export function orderClaim(claim: Claim, orderNo: string, on: string, act: ClaimAct): Outcome<Claim, 'ActionNotOpen'> {
  return stepOn(claim, 'order', act, { payment: { orderNo, on, paidOn: null, returned: null } });
}

/** What the agent bank says of a line, told to its claim; a claim that knows is left as it is. */
export function tellClaim(claim: Claim, orderNo: string, told: LineFate, at: Date): Outcome<Claim, 'ActionNotOpen' | 'NotOfThisOrder'> {
  if (claim.payment?.orderNo !== orderNo) return refuse('NotOfThisOrder');
  if (claim.state !== 'ordered') return allow(claim);
  const byHall = { ...claimByHall(at), ...(told.reason ? { reason: told.reason } : {}) };
  const payment = { ...claim.payment, paidOn: told.state === 'paid' ? told.on : null, returned: told.reason };
  return stepOn(claim, told.state === 'paid' ? 'pay' : 'return', byHall, { payment });
}
