import type { Case, RequestMark } from '../cases/case';
import { numberFrom } from '../cases/case-no';
import { deliverBy as legalDay } from '../cases/deadlines';
import { dayOf, dueOn, isWorkday, nextWorkday, stampOf, type Calendar } from '../workdays';
import type { Content, Parcel } from './parcel';
import type { Receiver } from './receiver';
import { parcelByHall, parcelStepOf } from './step-on-parcel';
import type { DeliveryTerms } from './terms';
import type { DeliveryWish } from './wish';

/** Parcel number (寄递单号): `PJ`, the day, eight digits from a digest, a Luhn digit. */
export function parcelNoFrom(day: string, digestHex: string): string {
  return numberFrom('PJ', day, digestHex);
}

/** Six digits for whoever hands it out. */
export function codeFrom(digestHex: string): string {
  return String(Number.parseInt(digestHex.slice(0, 12), 16) % 1_000_000).padStart(6, '0');
}

type Beginning = { wish: DeliveryWish; one: Case; terms: DeliveryTerms; calendar: Calendar; digestOf(part: string): string; at: Date; request?: RequestMark | undefined };

/** A granted case's result begins its way. Its number follows from the wish as it stands, so that it begins once. */
export function beginParcel({ wish, one, terms, calendar, digestOf, at, request }: Beginning): Parcel {
  const way = wish.way === 'phone' ? 'counter' : wish.way;
  const today = dayOf(at);
  const from = isWorkday(today, calendar) ? today : nextWorkday(today, calendar);
  const decidedOn = one.decision?.on ?? today;
  const deliverBy = one.decision?.deliverBy ?? legalDay(decidedOn, calendar);
  const packFrom = wish.pool ? dueOn(from, terms.poolDays, calendar) : from;
  const receiver = wish.receiver ?? { ...terms.hall, name: one.applicant.name, phone: '' };
  const step = parcelStepOf('start', { ...parcelByHall(at), request }, way === 'counter' ? 'atCounter' : 'requested');
  return {
    parcelNo: parcelNoFrom(today, digestOf([wish.caseNo, wish.version].join('\n'))), version: 1, state: step.to, direction: 'out', way,
    owner: { personId: wish.personId, name: one.applicant.name }, desks: [one.desk], contents: [contentOf(one, wish)], receiver, point: wish.point, isPooled: wish.pool,
    packFrom, handOverBy: nextWorkday(packFrom, calendar), deliverBy, decidedAt: decidedAt(one) ?? stampOf(at), packing: null, order: null, handOver: null, deliveredAt: null,
    code: { digits: codeFrom(digestOf('code')), wrong: 0 }, lastMovedAt: null, previous: null, next: null,
    postageFen: way === 'post' ? postageOf(receiver, terms) : 0, steps: [step],
  };
}

export function contentOf(one: Pick<Case, 'caseNo' | 'item' | 'licenceNo'>, { copies }: Pick<DeliveryWish, 'copies'>): Content {
  return { caseNo: one.caseNo, name: one.item.name, licenceNo: one.licenceNo, copies };
}

/** What a parcel becomes when it has to be sent once more: all of it, under a number, a waybill and a code of its own. */
export function parcelAgain(old: Parcel, { receiver = old.receiver, terms, calendar, digestOf, at, request }: Pick<Beginning, 'terms' | 'calendar' | 'digestOf' | 'at' | 'request'> & { receiver?: Receiver | undefined }): Parcel {
  const today = dayOf(at);
  const from = isWorkday(today, calendar) ? today : nextWorkday(today, calendar);
  return {
    ...old, parcelNo: parcelNoFrom(today, digestOf(old.parcelNo)), version: 1, state: 'requested', receiver, isPooled: false, packFrom: from, handOverBy: nextWorkday(from, calendar),
    packing: null, order: null, handOver: null, deliveredAt: null, code: { digits: codeFrom(digestOf('code')), wrong: 0 }, lastMovedAt: null, previous: old.parcelNo, next: null,
    postageFen: old.way === 'post' ? postageOf(receiver, terms) : 0, steps: [parcelStepOf('start', { ...parcelByHall(at), request }, 'requested')],
  };
}

function decidedAt({ steps }: Case): string | undefined {
  return steps.find(({ to }) => to === 'approved')?.at;
}

/** What the applicant would have paid: saved, and counted. */
export function postageOf({ province, city, county }: Receiver, { hall, postageFen }: Pick<DeliveryTerms, 'hall' | 'postageFen'>): number {
  if (province !== hall.province) return postageFen.country;
  if (city !== hall.city) return postageFen.province;
  return county === hall.county ? postageFen.county : postageFen.city;
}
