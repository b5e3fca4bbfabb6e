import { refuse, type Outcome } from '../outcome';
import { stampOf } from '../workdays';
import type { CarrierAnswer, CarrierOrder } from './carrier';
import type { CarrierName, Parcel } from './parcel';
import { parcelByHall, stepOnParcel, type ParcelAct } from './step-on-parcel';
import type { DeliveryTerms } from './terms';
import { isWaybillNo } from './waybill';

/** A licence and its envelope. */
const WEIGHT_GRAMS = 200;
/** What a waybill says of any content (隐私面单). */
const CONTENTS = '文件';

/** What a carrier is asked; inbound it fetches at the applicant's and brings to the hall. */
export function carrierOrderOf({ parcelNo, direction, receiver }: Parcel, { hall }: DeliveryTerms): CarrierOrder {
  const [sender, to] = direction === 'out' ? [hall, receiver] : [receiver, hall];
  return { parcelNo, sender, receiver: to, contents: CONTENTS, weightGrams: WEIGHT_GRAMS };
}

/** Written down before it is asked, so that an order whose answer is lost is asked for and never made anew. */
export function askOrder(before: Parcel, carrier: CarrierName, at: Date): Outcome<Parcel, 'ActionNotOpen'> {
  return stepOnParcel(before, 'order', parcelByHall(at), { order: { carrier, fate: 'asked', waybillNo: null, askedAt: stampOf(at), refusedWith: null } });
}

/** What the carrier answered; `unknown` leaves it asked. */
export function noteAnswer(before: Parcel, answer: CarrierAnswer): Parcel {
  if (before.order === null || answer.fate === 'unknown') return before;
  const told = answer.fate === 'accepted' ? { waybillNo: answer.waybillNo, refusedWith: null } : { waybillNo: null, refusedWith: answer.reason };
  return { ...before, order: { ...before.order, fate: answer.fate, ...told } };
}

/** 单号填写: the carrier gave a number on paper. It has to be one of that carrier's. */
export function enterWaybill(before: Parcel, carrier: CarrierName, waybillNo: string, act: ParcelAct): Outcome<Parcel, 'ActionNotOpen' | 'WaybillWrong'> {
  if (before.way !== 'post' || before.order?.fate === 'accepted') return refuse('ActionNotOpen', { state: before.state });
  if (!isWaybillNo(carrier, waybillNo)) return refuse('WaybillWrong');
  return stepOnParcel(before, 'enterWaybill', act, { order: { carrier, fate: 'accepted', waybillNo, askedAt: stampOf(act.at), refusedWith: null } });
}
