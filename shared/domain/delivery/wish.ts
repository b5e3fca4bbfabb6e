import type { Case, RequestMark } from '../cases/case';
import type { ServiceItem } from '../items/item';
import { allow, refuse, type Outcome } from '../outcome';
import type { DeliveryWay } from './parcel';
import { checkReceiver, type Receiver, type ReceiverRefusal } from './receiver';
import type { DeliveryTerms, VillagePoint } from './terms';

/**
 * How an applicant wants to have a case's result (领取方式): theirs to change until it is handed over. `pool`: it may wait, within
 * art. 44, for other results of theirs and travel with them. `copies`: free copies (免费复印) that go with it.
 */
export type DeliveryWish = {
  caseNo: string; version: number; personId: string; way: DeliveryWay; receiver: Receiver | null; point: string | null; pool: boolean; copies: number;
  /** The parcel that carries it, or carried it last. */
  parcelNo: string | null;
  saved: RequestMark | null;
  savedAt: string;
};
export type WishAsked = { way: DeliveryWay; receiver?: Receiver | undefined; point?: string | undefined; pool?: boolean | undefined; copies?: number | undefined };
export type WishRefusal = ReceiverRefusal | 'NothingToDeliver' | 'NotPostable' | 'AddressNeeded' | 'PointUnknown';

const endedWithout: readonly Case['state'][] = ['declined', 'rejected', 'withdrawn', 'lapsed', 'revoked'];

/** Why a result is not sent: there is none on paper, or its holder has to come. `null`: it may be sent. */
export function whyNotPosted({ result }: Pick<ServiceItem, 'result'>, { notPosted }: Pick<DeliveryTerms, 'notPosted'>): { refusal: 'NothingToDeliver' | 'NotPostable'; says?: string } | null {
  if (!result.paper) return { refusal: 'NothingToDeliver' };
  const barred = notPosted.find(({ licenceType }) => licenceType === result.licenceType);
  return barred ? { refusal: 'NotPostable', says: barred.says } : null;
}

/** Nothing will come of the case, or it was refused: there is nothing to choose. */
export function hasResult({ state, decision }: Pick<Case, 'state' | 'decision'>): boolean {
  return !endedWithout.includes(state) && decision?.isGranted !== false;
}

type Known = { one: Case; item: Pick<ServiceItem, 'result'>; terms: DeliveryTerms; points: readonly VillagePoint[]; before: DeliveryWish | undefined; saved: RequestMark | null; at: string };

/** An applicant's choice, checked: what travels needs an address where somebody can be found and called. */
export function makeWish({ way, receiver, point, pool = false, copies = 0 }: WishAsked, { one, item, terms, points, before, saved, at }: Known): Outcome<DeliveryWish, WishRefusal> {
  if (!hasResult(one)) return refuse('NothingToDeliver');
  const barred = whyNotPosted(item, terms);
  if (barred?.refusal === 'NothingToDeliver' && way !== 'phone') return refuse('NothingToDeliver');
  if (barred && (way === 'post' || way === 'village')) return refuse('NotPostable', { says: barred.says });
  const wish = { caseNo: one.caseNo, version: before?.version ?? 0, personId: one.applicant.personId, way, receiver: null, point: null, pool: pool && way === 'post', copies: Math.min(copies, terms.mostCopies), parcelNo: before?.parcelNo ?? null, saved, savedAt: at };
  if (way === 'phone' || way === 'counter') return allow({ ...wish, copies: way === 'phone' ? 0 : wish.copies });
  const village = points.find(({ code }) => code === point);
  if (way === 'village' && !village) return refuse('PointUnknown');
  if (!receiver) return refuse('AddressNeeded');
  const to = village && way === 'village' ? { ...receiver, ...placeOf(village, terms) } : receiver;
  const checked = checkReceiver(to, terms.notServed);
  return checked.ok ? allow({ ...wish, receiver: checked.value, point: way === 'village' ? village?.code ?? null : null }) : checked;
}

/** A village's point as an address: whose it is stays with the receiver's name. */
function placeOf({ name, town }: VillagePoint, { hall: { province, city, county } }: DeliveryTerms): Pick<Receiver, 'province' | 'city' | 'county' | 'address'> {
  return { province, city, county, address: `${town}${name}便民服务点` };
}
