import { deskStates, type Case, type RequestMark } from '../cases/case';
import { openItems } from '../cases/notice';
import { owedMaterials } from '../cases/owed';
import { allow, refuse, type Outcome } from '../outcome';
import { dayOf, nextWorkday, stampOf, type Calendar } from '../workdays';
import { parcelNoFrom } from './begin-parcel';
import type { Parcel } from './parcel';
import { endedParcels } from './parcel-flow';
import { checkReceiver, type Receiver, type ReceiverRefusal } from './receiver';
import { parcelByHall, parcelStepOf } from './step-on-parcel';
import type { DeliveryTerms } from './terms';

/** `names`: of materials, by code; `from`: where the courier rings; `last`: the courier that was sent for this case before. */
type Collecting = {
  one: Case; names: ReadonlyMap<string, string>; from: Receiver; last: Parcel | undefined; terms: DeliveryTerms; calendar: Calendar; digest(text: string): string; at: Date; request: RequestMark | undefined;
};

/** Materials that somebody waits for: postponed, owed, or asked for by a notice. */
export function wantedMaterials(one: Case): string[] {
  if (!deskStates.includes(one.state)) return [];
  return [...new Set([...owedMaterials(one), ...openItems(one).filter(({ about }) => about === 'material').map(({ key }) => key)])];
}

/** Whether a courier may be sent: something is wanted, and none is on the way for it. */
export function mayCollect(one: Case, last: Parcel | undefined): boolean {
  return wantedMaterials(one).length > 0 && (!last || endedParcels.includes(last.state));
}

/** 材料上门取件: once at a time; its number follows from the one before, so that it begins once. */
export function beginCollection({ one, names, from, last, terms, calendar, digest, at, request }: Collecting): Outcome<Parcel, 'NothingToCollect' | 'CollectionUnderWay' | ReceiverRefusal> {
  const wanted = wantedMaterials(one);
  if (wanted.length === 0) return refuse('NothingToCollect');
  if (!mayCollect(one, last)) return refuse('CollectionUnderWay', { parcelNo: last?.parcelNo });
  const found = checkReceiver(from, terms.notServed);
  if (!found.ok) return found;
  const today = dayOf(at);
  return allow({
    parcelNo: parcelNoFrom(today, digest([one.caseNo, 'in', last?.parcelNo ?? ''].join('\n'))), version: 1, state: 'awaited', direction: 'in', way: 'post', owner: { personId: one.applicant.personId, name: one.applicant.name },
    desks: [one.desk], contents: wanted.map((code) => ({ caseNo: one.caseNo, name: names.get(code) ?? code, licenceNo: null, copies: 0 })), receiver: found.value, point: null, isPooled: false,
    packFrom: today, handOverBy: nextWorkday(today, calendar), deliverBy: null, decidedAt: stampOf(at), packing: null, order: null, handOver: null, deliveredAt: null, code: { digits: '', wrong: 0 }, lastMovedAt: null,
    previous: last?.parcelNo ?? null, next: null, postageFen: 0, steps: [parcelStepOf('start', { ...parcelByHall(at), request }, 'awaited')],
  });
}
