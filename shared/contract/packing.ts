import { array, boolean, maxLength, minLength, optional, picklist, pipe, regex, strictObject, string } from 'valibot';
import type { HandOverList } from '../domain/delivery/hand-over';
import { carrierNames, type Parcel, type ParcelOrder } from '../domain/delivery/parcel';
import { deskParcelActions, type DeskParcelAction } from '../domain/delivery/parcel-actions';
import type { ParcelState } from '../domain/delivery/parcel-flow';
import { parcelLists, type ParcelList } from '../domain/delivery/parcel-place';
import { parcelNo, type ParcelEvent } from './delivery';
import type { DocumentLink } from './documents';
import { returns } from './endpoint';
import { caseNo, cursor, longText, text } from './pieces';

/** A line of the packing desk's lists: nobody's phone or street. */
export type ParcelRow = {
  parcelNo: string; state: ParcelState; direction: Parcel['direction']; way: Parcel['way']; receiverName: string; town: string; point: string | null; cases: number;
  carrier: string | null; waybillNo: string | null; packFrom: string; handOverBy: string; deliverBy: string | null; changedAt: string; isLate: boolean;
};
/** A parcel for who packs it: the receiver masked, the contents by name, since these are held against them. */
export type DeskParcelView = ParcelRow & {
  phone: string; contents: { caseNo: string; name: string; licenceNo: string | null; copies: number }[]; order: ParcelOrder | null;
  packing: { first: string; second: string | null } | null; handOver: { listNo: string; at: string; by: string; courier: string } | null; isCodeLocked: boolean; mayPrint: boolean;
  actions: DeskParcelAction[]; steps: (ParcelEvent & { name: string })[]; previous: string | null; next: string | null;
};
const pointCode = optional(pipe(string(), regex(/^\d{12}$/)));
/** What a scanner reads: a number, perhaps with spaces around it. */
const numbers = pipe(array(parcelNo), minLength(1), maxLength(100));

export const listParcels = returns<{ list: ParcelList; parcels: ParcelRow[]; cursor?: string }>()({
  name: 'listParcels', says: 'What waits at the packing desk, is on its way, needs a decision, or lies to be fetched.', method: 'GET', path: '/api/officer/parcels', audience: 'officer',
  input: strictObject({ list: picklist(parcelLists), point: pointCode, cursor }), refusals: ['NotForYou'],
});

export const getParcel = returns<DeskParcelView>()({
  name: 'getParcel', says: 'One parcel, by its number, its waybill, or a case that is in it.', method: 'GET', path: '/api/officer/parcels/{scanned}', audience: 'officer',
  input: strictObject({ scanned: text }), refusals: ['NotForYou', 'ParcelNotFound'],
});

export const packParcel = returns<DeskParcelView>()({
  name: 'packParcel', says: 'One packs: case, parcel, contents; another goes through it again, and the carrier is asked for its waybill.', method: 'POST', path: '/api/officer/parcels/{parcelNo}/packing', audience: 'officer',
  input: strictObject({ parcelNo, caseNos: pipe(array(caseNo), minLength(1), maxLength(10)), isComplete: boolean() }),
  refusals: ['NotForYou', 'ParcelNotFound', 'ParcelActionClosed', 'CaseNotInParcel', 'ContentsMissing', 'ContentsUnconfirmed', 'AnotherOfficerNeeded', 'NotYetPacked', 'KeyReused', 'ChangedMeanwhile'],
});

export const enterWaybill = returns<DeskParcelView>()({
  name: 'enterWaybill', says: 'A waybill that the carrier gave on paper.', method: 'POST', path: '/api/officer/parcels/{parcelNo}/waybill', audience: 'officer',
  input: strictObject({ parcelNo, carrier: picklist(carrierNames), waybillNo: pipe(string(), maxLength(20)) }),
  refusals: ['NotForYou', 'ParcelNotFound', 'ParcelActionClosed', 'WaybillWrong', 'WaybillTaken', 'KeyReused', 'ChangedMeanwhile'],
});

export const handParcels = returns<HandOverList>()({
  name: 'handParcels', says: 'Parcels go over to a courier, under one list that both sign.', method: 'POST', path: '/api/officer/hand-overs', audience: 'officer',
  input: strictObject({ carrier: picklist([...carrierNames, 'village']), courier: pipe(string(), minLength(2), maxLength(20)), parcelNos: numbers }),
  refusals: ['NotForYou', 'ParcelNotFound', 'ParcelActionClosed', 'WaybillAwaited', 'OtherCarrier', 'KeyReused', 'ChangedMeanwhile'],
});

export const listHandOvers = returns<{ lists: HandOverList[] }>()({
  name: 'listHandOvers', says: 'The registers of the last hand-overs.', method: 'GET', path: '/api/officer/hand-overs', audience: 'officer', input: strictObject({}), refusals: ['NotForYou'],
});

export const giveOutParcel = returns<DeskParcelView>()({
  name: 'giveOutParcel', says: 'Into the hands of whoever tells the code; five wrong guesses lock it.', method: 'POST', path: '/api/officer/parcels/{parcelNo}/handing-out', audience: 'officer',
  input: strictObject({ parcelNo, code: pipe(string(), regex(/^\d{6}$/)) }), refusals: ['NotForYou', 'ParcelNotFound', 'ParcelActionClosed', 'CodeWrong', 'CodeLocked', 'KeyReused', 'ChangedMeanwhile'],
});

export const actOnParcel = returns<DeskParcelView>()({
  name: 'actOnParcel', says: 'What becomes of a parcel that was not delivered, came back, was lost or damaged, or arrived at a village’s point.', method: 'POST', path: '/api/officer/parcels/{parcelNo}/actions', audience: 'officer',
  input: strictObject({ parcelNo, action: picklist(deskParcelActions), reason: optional(longText) }), refusals: ['NotForYou', 'ParcelNotFound', 'ParcelActionClosed', 'ReasonNeeded', 'KeyReused', 'ChangedMeanwhile'],
});

export const getParcelLabel = returns<DocumentLink>()({
  name: 'getParcelLabel', says: 'The privacy label of a packed parcel, 100 by 150 mm; none once it has left.', method: 'GET', path: '/api/officer/documents/parcels/{parcelNo}/label', audience: 'officer',
  input: strictObject({ parcelNo }), refusals: ['NotForYou', 'ParcelNotFound', 'LabelClosed', 'WaybillAwaited'],
});
