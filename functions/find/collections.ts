import type { Case } from '../../shared/domain/cases/case';
import type { Parcel } from '../../shared/domain/delivery/parcel';
import type { Hall } from '../hall';

/** The courier that was sent for a case's materials last; read only where one may have been. */
export async function findInbound(hall: Hall, { caseNo, state, applicant }: Case): Promise<Parcel | undefined> {
  if (state === 'draft') return undefined;
  const { rows } = await hall.parcels.listByOwner(applicant.personId);
  const last = rows.find(({ direction, caseNos }) => direction === 'in' && caseNos.includes(caseNo));
  return last && hall.parcels.find(last.parcelNo);
}
