import { numberFrom } from '../../shared/domain/cases/case-no';
import type { RequestMark } from '../../shared/domain/cases/case';
import { claimByHall, stepOn } from '../../shared/domain/claims/claim-step';
import { MOST_LINES, orderClaim, readyBatch, tellClaim, type LineFate, type PaymentBatch } from '../../shared/domain/claims/payment';
import type { OfficerName } from '../../shared/domain/people/officer';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import { dayOf, stampOf } from '../../shared/domain/workdays';
import type { Hall } from '../hall';
import { inBatches } from './in-batches';

type Paying = Pick<Hall, 'claims' | 'payments' | 'treasury' | 'now' | 'digest'>;
type Asked = { policy: string; year: number; by: OfficerName; request: RequestMark };

/** 支付令: everything of a policy that may be paid, once for each request; what stopped half way is gone on with. */
export async function makeBatch(hall: Paying, { policy, year, by, request }: Asked): Promise<Outcome<PaymentBatch, 'NothingToPay' | 'KeyReused'>> {
  const at = hall.now();
  const orderNo = numberFrom('ZF', dayOf(at), hall.digest(`${policy}#${request.key}`));
  const before = await hall.payments.find(orderNo);
  if (before && before.request?.digest !== request.digest) return refuse('KeyReused');
  if (!before) {
    const claims = await hall.payments.listPayable(policy, MOST_LINES);
    if (claims.length === 0) return refuse('NothingToPay');
    await hall.payments.open({ orderNo, version: 0, state: 'gathering', policy, year, madeBy: by, madeAt: stampOf(at), request, claims, lines: [], totalFen: 0, refusedWith: null });
  }
  await goOnWithBatch(hall, orderNo);
  const made = await hall.payments.find(orderNo);
  return made ? allow(made) : refuse('NothingToPay');
}

/** The next thing an order needs, as often as somebody asks; each step may be taken twice. Answers whether anything changed. */
export async function goOnWithBatch(hall: Paying, orderNo: string): Promise<boolean> {
  const batch = await hall.payments.find(orderNo);
  if (!batch) return false;
  if (batch.state === 'gathering') return (await hall.payments.record(readyBatch(batch, await gathered(hall, batch)))) && goOnWithBatch(hall, orderNo);
  if (batch.state === 'ready') return send(hall, batch);
  return batch.state === 'sent' ? follow(hall, batch) : false;
}

/** Its claims, moved into it; one that was withdrawn meanwhile, or is in another order, stays out. */
async function gathered(hall: Paying, { orderNo, claims }: PaymentBatch) {
  const moved = await inBatches(claims, async (claimNo) => {
    const claim = await hall.claims.find(claimNo);
    if (!claim || claim.payment?.orderNo === orderNo) return claim;
    const after = orderClaim(claim, orderNo, dayOf(hall.now()), claimByHall(hall.now()));
    return after.ok && await hall.claims.record(after.value) ? after.value : hall.claims.find(claimNo);
  });
  return moved.flatMap((claim) => claim ?? []);
}

/** Without an answer it stays ready, and is sent again under the same number. */
async function send(hall: Paying, batch: PaymentBatch): Promise<boolean> {
  const { orderNo, policy, year, totalFen, lines } = batch;
  const sent = await hall.treasury.order({
    orderNo, budgetCode: policy, totalFen,
    lines: lines.map(({ claimNo, fate: _, ...line }) => ({ ...line, purpose: `${year} 年惠企政策兑现 ${policy} ${claimNo}` })),
  });
  if (sent.ok) return hall.payments.record({ ...batch, state: 'sent' });
  if (sent.refusal === 'NoAnswer') return false;
  await inBatches(lines, async ({ claimNo }) => {
    const claim = await hall.claims.find(claimNo);
    const back = claim?.payment?.orderNo === orderNo ? stepOn(claim, 'unorder', claimByHall(hall.now()), { payment: null }) : undefined;
    if (back?.ok) await hall.claims.record(back.value);
  });
  return hall.payments.record({ ...batch, state: 'refused', refusedWith: sent.about?.code ?? null });
}

/** What the agent bank paid or sent back is told to each claim; an order is done when nothing of it is on its way. */
async function follow(hall: Paying, batch: PaymentBatch): Promise<boolean> {
  const found = await hall.treasury.query(batch.orderNo);
  // A treasury that has lost an order gets it again, under its number.
  if (!found.ok) return found.refusal === 'NoSuchOrder' && hall.payments.record({ ...batch, state: 'ready' });
  const told = await inBatches(batch.lines, async (line) => {
    const said = found.value.find((one) => one.lineNo === line.lineNo);
    if (line.fate || !said || said.state === 'ordered') return line;
    const fate = { state: said.state, on: said.on, reason: said.reason };
    return await tellIts(hall, line.claimNo, batch.orderNo, fate) ? { ...line, fate } : line;
  });
  const heard = told.filter(({ fate }) => fate).length;
  if (heard === batch.lines.filter(({ fate }) => fate).length) return false;
  return hall.payments.record({ ...batch, lines: told, state: heard === told.length ? 'done' : 'sent' });
}

/** One that is not of this order any longer was returned, put right, and is in another one: nothing is left to tell. */
async function tellIts(hall: Paying, claimNo: string, orderNo: string, fate: LineFate): Promise<boolean> {
  const claim = await hall.claims.find(claimNo);
  const after = claim && tellClaim(claim, orderNo, fate, hall.now());
  if (!after) return false;
  if (!after.ok || after.value === claim) return true;
  return after.value.state === 'paid' ? hall.claims.settle(after.value) : hall.claims.record(after.value);
}
