import type { Case } from '../../shared/domain/cases/case';
import { beginParcel, contentOf, parcelNoFrom } from '../../shared/domain/delivery/begin-parcel';
import type { Parcel } from '../../shared/domain/delivery/parcel';
import { joinParcel, mayJoin } from '../../shared/domain/delivery/pooling';
import { hasResult, type DeliveryWish } from '../../shared/domain/delivery/wish';
import { dayOf } from '../../shared/domain/workdays';
import type { Hall } from '../hall';

/** Somebody else may be joining the same parcel. */
const TRIES = 4;

/** Whether there is something to send: the case is granted and done, and its licence, if it ends in one, is made. */
export function isReady(one: Case): boolean {
  return one.state === 'closed' && one.decision?.isGranted === true && hasResult(one);
}

/**
 * The parcel of a granted case, as its applicant wished; called by the stream, by the applicant who wishes late, and by the clock for
 * what the stream lost. A case that has one is left alone.
 */
export async function beginDeliveryOf(hall: Hall, caseNo: string): Promise<'begun' | 'joined' | 'nothing'> {
  for (let turn = 0; turn < TRIES; turn += 1) {
    const [wish, one] = await Promise.all([hall.parcels.wish(caseNo), hall.cases.find(caseNo)]);
    if (!wish || !one || wish.way === 'phone' || wish.parcelNo !== null || !isReady(one)) return 'nothing';
    const begunToday = wish.pool ? await hall.parcels.find(poolNoOf(hall, wish)) : undefined;
    const waiting = wish.pool ? await findPool(hall, wish, begunToday) : undefined;
    // What the day's first parcel to this door has become may no longer take anything in.
    const poolNo = wish.pool && !begunToday ? poolNoOf(hall, wish) : undefined;
    const became = waiting ? await join(hall, waiting, wish, one) : await begin(hall, wish, one, poolNo);
    if (became) return waiting ? 'joined' : 'begun';
  }
  throw new Error(`${caseNo} changed while its parcel was begun`);
}

/** The same for all results of a day that go to one door: of two that are ready at the same moment one begins the parcel, the other finds it there. */
function poolNoOf(hall: Hall, { personId, receiver }: DeliveryWish): string {
  return parcelNoFrom(dayOf(hall.now()), hall.digest(['pool', personId, receiver?.name, receiver?.phone, receiver?.province, receiver?.city, receiver?.county, receiver?.address].join('\n')));
}

/** A parcel of the same person that waits for company at the same door. */
async function findPool(hall: Hall, wish: DeliveryWish, begunToday: Parcel | undefined): Promise<Parcel | undefined> {
  if (begunToday && mayJoin(begunToday, wish)) return begunToday;
  const { rows } = await hall.parcels.listByOwner(wish.personId);
  for (const { parcelNo } of rows.filter(({ state }) => state === 'requested')) {
    const found = await hall.parcels.find(parcelNo);
    if (found && mayJoin(found, wish)) return found;
  }
  return undefined;
}

async function join(hall: Hall, before: Parcel, wish: DeliveryWish, one: Case): Promise<boolean> {
  const joined = joinParcel(before, wish, { content: contentOf(one, wish), desk: one.desk, deliverBy: one.decision?.deliverBy ?? before.deliverBy ?? before.handOverBy, at: hall.now() });
  return joined.ok && hall.parcels.record(joined.value, [{ ...wish, parcelNo: before.parcelNo }]);
}

async function begin(hall: Hall, wish: DeliveryWish, one: Case, poolNo?: string): Promise<boolean> {
  const { calendar, delivery: terms } = await hall.reference();
  const alone = beginParcel({ wish, one, terms, calendar, digestOf: digestsOf(hall), at: hall.now() });
  const first = { ...alone, parcelNo: poolNo ?? alone.parcelNo };
  return hall.parcels.begin(first, [{ ...wish, parcelNo: first.parcelNo }]);
}

/** Numbers follow from what they are of; a code follows from nothing. */
export function digestsOf(hall: Pick<Hall, 'digest' | 'newKey'>): (part: string) => string {
  return (part) => hall.digest(part === 'code' ? hall.newKey() : part);
}
