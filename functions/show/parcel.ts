import type { DeskParcelView, ParcelRow } from '../../shared/contract/packing';
import { isLocked } from '../../shared/domain/delivery/give-out';
import { mayPrint } from '../../shared/domain/delivery/label';
import type { Parcel } from '../../shared/domain/delivery/parcel';
import { deskActionsOn } from '../../shared/domain/delivery/parcel-actions';
import { isLate } from '../../shared/domain/delivery/parcel-place';
import { maskedName, maskedReceiver } from '../../shared/domain/delivery/receiver';
import type { OfficerRole } from '../../shared/domain/people/officer';
import type { PackedParcel, Reference } from '../hall';

type Points = Pick<Reference, 'points'>;

/** A line of a list: nobody's phone or street. */
export function showParcelRow(row: PackedParcel, today: string, { points }: Points): ParcelRow {
  const { parcelNo, state, direction, way, town, carrier, waybillNo, packFrom, handOverBy, deliverBy, changedAt, caseNos } = row;
  const point = points.find(({ code }) => code === row.point);
  return {
    parcelNo, state, direction, way, receiverName: maskedName(row.receiverName), town, point: point ? `${point.town}${point.name}` : null, cases: caseNos.length, carrier, waybillNo, packFrom, handOverBy, deliverBy, changedAt,
    isLate: isLate(row, today),
  };
}

/** The receiver masked; the contents by name, since they are held against them. The code is nobody's but the applicant's. */
export function showDeskParcel(parcel: Parcel, row: PackedParcel, today: string, role: OfficerRole, reference: Points): DeskParcelView {
  const { contents, order, packing, handOver, steps, previous, next } = parcel;
  return {
    ...showParcelRow(row, today, reference), phone: maskedReceiver(parcel.receiver).phone, contents: [...contents], order, packing: packing && { first: packing.first.name, second: packing.second?.name ?? null },
    handOver: handOver && { listNo: handOver.listNo, at: handOver.at, by: handOver.by.name, courier: handOver.courier }, isCodeLocked: isLocked(parcel), mayPrint: mayPrint(parcel),
    actions: deskActionsOn(parcel, role), steps: steps.map(({ at, action, to, by, name, reason }) => ({ at, action, to, by, name, reason: reason ?? null })), previous, next,
  };
}
