import { actOnClaim } from '../../../shared/domain/claims/act-on-claim';
import { claimByHall } from '../../../shared/domain/claims/claim-step';
import { isPublicityOver } from '../../../shared/domain/claims/publicity';
import { lapsesOn } from '../../../shared/domain/claims/unfiled';
import { dayOf } from '../../../shared/domain/workdays';
import { keepClaim } from '../../find/change-claim';
import { wakeLine } from '../../find/fund-claim';
import { inBatches } from '../../find/in-batches';
import { goOnWithBatch } from '../../find/pay-claims';
import type { Hall, PackedClaim, Page } from '../../hall';

type Tell = (line: Record<string, unknown>) => void;

/** What claims need of the clock: publicity ends, payment orders are followed, lines are woken, what nobody filed lapses. Answers how many moved. */
export async function advanceClaims(hall: Hall, tell: Tell): Promise<number> {
  const { calendar } = await hall.reference();
  const today = dayOf(hall.now());
  const quietly = <T>(what: string, work: () => Promise<T>) => work().catch((error: unknown) => void tell({ accident: 'advanceClaims', record: what, error: error instanceof Error ? error.stack : 'unknown' }));
  const moved = [
    ...(await each((cursor) => hall.claims.listPublicised(cursor), ({ publicity }) => publicity !== null && isPublicityOver(publicity, today, calendar), ({ claimNo }) => quietly(claimNo, () => endPublicity(hall, claimNo)))),
    ...(await each((cursor) => hall.claims.listUnfiled(cursor), ({ state, startedAt }) => state === 'offered' || state === 'draft' ? today >= lapsesOn(state, startedAt) : false, ({ claimNo }) => quietly(claimNo, () => lapse(hall, claimNo)))),
    ...(await inBatches(await hall.payments.listOpen(), (orderNo) => quietly(orderNo, () => goOnWithBatch(hall, orderNo)))),
    ...(await inBatches([...(await hall.policies.inForce()).set.byCode.keys()], (code) => quietly(code, () => wakeIfAnybodyWaits(hall, code, Number(today.slice(0, 4)))))),
  ];
  return moved.filter((one) => one === true).length;
}

/** Every row of a list that is due, page by page. */
async function each(list: (cursor?: string) => Promise<Page<PackedClaim>>, isDue: (row: PackedClaim) => boolean, work: (row: PackedClaim) => Promise<boolean | void>): Promise<(boolean | void)[]> {
  const done: (boolean | void)[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await list(cursor);
    done.push(...(await inBatches(page.rows.filter(isDue), work)));
    cursor = page.cursor;
    if (cursor === undefined) return done;
  }
}

/** What was granted there and then needs nobody's approval; what was promised waits for the director's. */
async function endPublicity(hall: Hall, claimNo: string): Promise<boolean> {
  const claim = await hall.claims.find(claimNo);
  const { calendar } = await hall.reference();
  const byHall = claimByHall(hall.now());
  const ended = claim && actOnClaim(claim, 'endPublicity', {}, byHall, calendar);
  if (!ended?.ok) return false;
  const approved = ended.value.policy.mode === 'promised' ? ended : actOnClaim(ended.value, 'approve', {}, byHall, calendar);
  return approved.ok && hall.claims.record(approved.value);
}

async function lapse(hall: Hall, claimNo: string): Promise<boolean> {
  const claim = await hall.claims.find(claimNo);
  const lapsed = claim && actOnClaim(claim, 'lapse', {}, claimByHall(hall.now()), (await hall.reference()).calendar);
  return claim !== undefined && lapsed?.ok === true && keepClaim(hall, claim, lapsed.value);
}

async function wakeIfAnybodyWaits(hall: Hall, code: string, year: number): Promise<boolean> {
  const budget = await hall.budgets.read(code, year);
  return budget !== undefined && budget.head.waiting > 0 && (await wakeLine(hall, code, year, hall.now())).length > 0;
}
