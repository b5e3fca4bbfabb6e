import { check, integer, maxLength, maxValue, minLength, minValue, number, optional, picklist, pipe, regex, strictObject, string, boolean } from 'valibot';
import { isNumber } from '../domain/cases/case-no';
import { deliveryWays, type DeliveryWay, type Parcel, type ParcelStep } from '../domain/delivery/parcel';
import { myParcelActions, type MyParcelAction } from '../domain/delivery/parcel-actions';
import type { ParcelState } from '../domain/delivery/parcel-flow';
import type { Receiver } from '../domain/delivery/receiver';
import { returns } from './endpoint';
import { caseNo, text } from './pieces';

export const parcelNo = pipe(string(), check((no) => isNumber('PJ', no), 'not a parcel number'));
const addressId = pipe(string(), regex(/^[0-9a-f-]{8,40}$/));
const short = pipe(string(), minLength(1), maxLength(40));
export const receiver = strictObject({ name: short, phone: pipe(string(), minLength(1), maxLength(20)), province: short, city: short, county: short, address: pipe(string(), minLength(1), maxLength(100)) });
const pointCode = pipe(string(), regex(/^\d{12}$/));
const receiverRefusals = ['AddressAbroad', 'AddressPoBox', 'AddressIncomplete', 'AddressNotServed', 'PhoneCannotReceive'] as const;

/** What the carrier, the hall and the applicant did with it. `place` and `says` come from the carrier, in its own words. */
export type ParcelEvent = { at: string; action: ParcelStep['action']; to: ParcelState; by: ParcelStep['by']; reason: string | null };
/** A parcel for who waits for it. `code` is theirs to tell whoever hands it out. Sums in 分. */
export type ParcelView = {
  parcelNo: string; state: ParcelState; direction: Parcel['direction']; way: Parcel['way']; receiver: Receiver; contents: { caseNo: string; name: string; copies: number }[];
  carrier: string | null; waybillNo: string | null; point: string | null; deliverBy: string | null; packFrom: string; deliveredAt: string | null;
  code: { digits: string; isLocked: boolean } | null; previous: string | null; postageFen: number; isPooled: boolean; actions: MyParcelAction[]; events: ParcelEvent[];
};
/** How the result of a case is to be had. `mayPost` false: `whyNot` says why, as people read it; `ways` may be chosen. */
export type DeliveryView = {
  caseNo: string; ways: DeliveryWay[]; whyNot: string | null; way: DeliveryWay | null; receiver: Receiver | null; point: { code: string; name: string } | null; pool: boolean; copies: number; mostCopies: number; poolDays: number;
  isChangeable: boolean; parcel: ParcelView | null;
  /** Materials on their way to the hall; whether a courier may be sent for some. */
  inbound: ParcelView | null; mayCollect: boolean;
};

export const requestDelivery = returns<DeliveryView>()({
  name: 'requestDelivery', says: 'How the result is to be had: at the counter, by post, at a village’s point, on the phone only. Changed until it is handed over.', method: 'PUT', path: '/api/applicant/cases/{caseNo}/delivery', audience: 'applicant',
  input: strictObject({ caseNo, way: picklist(deliveryWays), addressId: optional(addressId), receiver: optional(receiver), save: optional(boolean()), point: optional(pointCode), pool: optional(boolean()), copies: optional(pipe(number(), integer(), minValue(0), maxValue(9))) }),
  refusals: ['ConsentNeeded', 'CaseNotFound', ...receiverRefusals, 'AddressNotFound', 'AddressNeeded', 'TooManyAddresses', 'PointUnknown', 'NothingToDeliver', 'NotPostable', 'DeliveryUnderWay', 'ChangedMeanwhile', 'KeyReused'],
});

export const trackDelivery = returns<DeliveryView>()({
  name: 'trackDelivery', says: 'Where the result of a case is, and how it was asked for.', method: 'GET', path: '/api/applicant/cases/{caseNo}/delivery', audience: 'applicant', input: strictObject({ caseNo }), refusals: ['CaseNotFound'],
});

export const actOnMyParcel = returns<DeliveryView>()({
  name: 'actOnMyParcel', says: 'Try again, keep it at the office, send it back or anew, fetch it oneself, a new code, received, or never mind.', method: 'POST', path: '/api/applicant/cases/{caseNo}/delivery/actions', audience: 'applicant',
  input: strictObject({ caseNo, parcelNo, action: picklist(myParcelActions), addressId: optional(addressId), receiver: optional(receiver) }),
  refusals: ['CaseNotFound', 'ParcelNotFound', 'ParcelActionClosed', ...receiverRefusals, 'AddressNotFound', 'ChangedMeanwhile', 'KeyReused'],
});

export const collectMaterials = returns<DeliveryView>()({
  name: 'collectMaterials', says: 'A courier fetches materials at the applicant’s home, once for each time they are asked for.', method: 'POST', path: '/api/applicant/cases/{caseNo}/collection', audience: 'applicant',
  input: strictObject({ caseNo, addressId: optional(addressId), receiver: optional(receiver) }),
  refusals: ['CaseNotFound', 'ConsentNeeded', ...receiverRefusals, 'AddressNotFound', 'AddressNeeded', 'NothingToCollect', 'CollectionUnderWay', 'KeyReused'],
});

/** Masked: a list says enough to choose by. */
export type AddressRow = { id: string; receiver: Receiver };

export const listAddresses = returns<{ addresses: AddressRow[] }>()({
  name: 'listAddresses', says: 'The address book of whoever is acted for, masked.', method: 'GET', path: '/api/applicant/addresses', audience: 'applicant', input: strictObject({}), refusals: [],
});

export const getAddress = returns<AddressRow>()({
  name: 'getAddress', says: 'One address in full, to be changed.', method: 'GET', path: '/api/applicant/addresses/{id}', audience: 'applicant', input: strictObject({ id: addressId }), refusals: ['AddressNotFound'],
});

export const saveAddress = returns<{ addresses: AddressRow[] }>()({
  name: 'saveAddress', says: 'A new address, or a change to one.', method: 'POST', path: '/api/applicant/addresses', audience: 'applicant', input: strictObject({ id: optional(addressId), receiver }),
  refusals: [...receiverRefusals, 'TooManyAddresses', 'ChangedMeanwhile'],
});

export const removeAddress = returns<{ addresses: AddressRow[] }>()({
  name: 'removeAddress', says: 'Takes an address out of the book; parcels under way keep theirs.', method: 'DELETE', path: '/api/applicant/addresses/{id}', audience: 'applicant', input: strictObject({ id: addressId }), refusals: ['ChangedMeanwhile'],
});

export const listPoints = returns<{ towns: { name: string; points: { code: string; name: string }[] }[] }>()({
  name: 'listPoints', says: 'The villages’ points at which a result can be fetched.', method: 'GET', path: '/api/public/village-points', audience: 'public', input: strictObject({ town: optional(text) }), refusals: [],
});
