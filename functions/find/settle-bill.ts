import type { BillLine } from '../../shared/domain/delivery/bill';
import { carrierNames, type CarrierName } from '../../shared/domain/delivery/parcel';
import type { Elsewhere, LedgerLine } from '../../shared/domain/delivery/settlement';
import type { Hall, PackedParcel } from '../hall';

/** What a carrier took in a month. The first unit of a parcel that holds results of several bears its postage. */
export async function ledgerOf(hall: Hall, carrier: CarrierName, month: string): Promise<LedgerLine[]> {
  const taken = (await hall.parcels.ledger(month)).filter((one) => one.carrier === carrier);
  return taken.flatMap(({ parcelNo, waybillNo, desks, postageFen }) => (waybillNo === null ? [] : [{ parcelNo, waybillNo, desk: desks[0] ?? '', fen: postageFen }]));
}

/** What is known of billed waybills that this ledger does not have. */
export async function findElsewhere(hall: Hall, bill: readonly BillLine[], ledger: readonly LedgerLine[]): Promise<Map<string, Elsewhere>> {
  const ours = new Set(ledger.map(({ waybillNo }) => waybillNo));
  const strange = [...new Set(bill.map(({ waybillNo }) => waybillNo))].filter((waybillNo) => !ours.has(waybillNo));
  const found = new Map<string, Elsewhere>();
  for (const waybillNo of strange) {
    const parcel = await packedOf(hall, waybillNo);
    if (parcel) found.set(waybillNo, { parcelNo: parcel.parcelNo, carrier: parcel.carrier, month: parcel.handedOverAt?.slice(0, 7) ?? null });
  }
  return found;
}

async function packedOf(hall: Hall, waybillNo: string): Promise<PackedParcel | undefined> {
  for (const carrier of carrierNames) {
    const parcelNo = await hall.parcels.ofWaybill(carrier, waybillNo);
    const parcel = parcelNo === undefined ? undefined : await hall.parcels.find(parcelNo);
    if (parcel) return hall.parcels.pack(parcel);
  }
  return undefined;
}
