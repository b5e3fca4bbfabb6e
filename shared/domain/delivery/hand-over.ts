import type { OfficerName } from '../people/officer';
import { allow, refuse, type Outcome } from '../outcome';
import { stampOf } from '../workdays';
import type { CarrierName, Parcel } from './parcel';
import { stepOnParcel, type ParcelAct } from './step-on-parcel';

/** The register (交接清单): one list a hand-over, signed by the hall's officer and by whoever takes the parcels. */
export type HandOverList = { listNo: string; at: string; by: OfficerName; courier: string; carrier: CarrierName | 'village'; parcels: readonly HandedParcel[] };
export type HandedParcel = { parcelNo: string; waybillNo: string | null; town: string; contents: number };
export type HandOverRefusal = 'ActionNotOpen' | 'WaybillAwaited' | 'OtherCarrier';

/** A parcel goes over with its waybill, and with the courier of the carrier that gave it. */
export function handOver(before: Parcel, to: { listNo: string; courier: string; carrier: CarrierName | 'village' }, officer: OfficerName, act: ParcelAct): Outcome<Parcel, HandOverRefusal> {
  if (before.handOver) return refuse('ActionNotOpen', { state: before.state });
  const moved = stepOnParcel(before, 'handOver', act, { handOver: { listNo: to.listNo, at: stampOf(act.at), by: officer, courier: to.courier } });
  if (!moved.ok) return moved;
  const carrier = before.way === 'village' ? 'village' : before.order?.carrier;
  if (before.way === 'post' && before.order?.fate !== 'accepted') return refuse('WaybillAwaited', { parcelNo: before.parcelNo });
  return carrier === to.carrier ? allow(moved.value) : refuse('OtherCarrier', { parcelNo: before.parcelNo, carrier });
}

export function handedParcel({ parcelNo, order, receiver, contents }: Parcel): HandedParcel {
  return { parcelNo, waybillNo: order?.waybillNo ?? null, town: receiver.county, contents: contents.length };
}
