import type { Parcel } from '../shared/domain/delivery/parcel';
import type { ParcelList } from '../shared/domain/delivery/parcel-place';
import type { DeliveryWish } from '../shared/domain/delivery/wish';
import type { AddressBook } from '../shared/domain/delivery/address-book';
import type { HandOverList } from '../shared/domain/delivery/hand-over';
import type { Kept, Page } from './hall-cases';

/** Parcels (寄递件), and how applicants want to have their results. */
export type ParcelRecords = {
  /** As a list would show it. */
  pack(parcel: Parcel): PackedParcel;
  find(parcelNo: string): Promise<Parcel | undefined>;
  /** The parcel of a carrier's waybill. */
  ofWaybill(carrier: string, waybillNo: string): Promise<string | undefined>;
  /** A new parcel, with the wishes that it carries out from now on, and the older parcel whose place it takes; `false`: the number is taken, or one of them changed. */
  begin(first: Parcel, wishes: readonly DeliveryWish[], previous?: Parcel): Kept;
  /** The next version, if `after.version` is still the one on record; with wishes that change with it. */
  record(after: Parcel, wishes?: readonly DeliveryWish[]): Kept;
  wish(caseNo: string): Promise<DeliveryWish | undefined>;
  /** The next version, if `after.version` is still the one on record; 0: there is none yet. */
  keepWish(after: DeliveryWish): Kept;
  /** Cases with a wish that has no parcel yet, those asked first. */
  listWaiting(atMost: number): Promise<string[]>;
  /** The newest first. */
  listByOwner(personId: string, cursor?: string): Promise<Page<PackedParcel>>;
  /** What longest waits first. `point`: of one village's point alone. */
  list(list: ParcelList, cursor?: string, point?: string): Promise<Page<PackedParcel>>;
  /** Everything handed to carriers in a month (`YYYY-MM`): the hall's ledger. */
  ledger(month: string): Promise<PackedParcel[]>;
};

/** What stands beside parcels: address books, and the registers that hall and carrier signed. */
export type DeliveryShelf = {
  addresses(personId: string): Promise<AddressBook>;
  /** The next version, if `after.version` is still the one on record. */
  keepAddresses(personId: string, after: AddressBook): Kept;
  handOver(listNo: string): Promise<HandOverList | undefined>;
  /** `false`: the number is taken. */
  openHandOver(list: HandOverList): Kept;
  /** The newest first. */
  listHandOvers(): Promise<HandOverList[]>;
};

/** What lists show of a parcel. */
export type PackedParcel = Pick<Parcel, 'parcelNo' | 'state' | 'direction' | 'way' | 'desks' | 'point' | 'packFrom' | 'handOverBy' | 'deliverBy' | 'decidedAt' | 'deliveredAt' | 'lastMovedAt' | 'postageFen'> & {
  receiverName: string; town: string; caseNos: string[]; copies: number; carrier: string | null; waybillNo: string | null; handedOverAt: string | null; atPointAt: string | null; changedAt: string; wasReturned: boolean;
};
