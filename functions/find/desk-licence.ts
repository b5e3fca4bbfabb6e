import type { DeskLicenceView } from '../../shared/contract/licence-desk';
import type { OfficerCaller } from '../../shared/domain/people/caller';
import { dayOf } from '../../shared/domain/workdays';
import type { Hall } from '../hall';
import { showDeskLicence } from '../show/desk-licence';
import { findIssuedByNo, type IssuedLicence } from './issued-licence';
import { getPerson } from './wallets';

/** A licence of the officer's desks: that which issued it, or that which handled its case. Any other is not found. */
export async function findDeskLicence(hall: Hall, { desks }: OfficerCaller, licenceNo: string): Promise<IssuedLicence | undefined> {
  const found = await findIssuedByNo(hall, licenceNo);
  return found && (desks.includes(found.licence.issuer) || desks.includes(found.one.desk)) ? found : undefined;
}

export async function viewDeskLicence(hall: Hall, licence: IssuedLicence['licence'], caller: OfficerCaller): Promise<DeskLicenceView> {
  const [holder, reference] = await Promise.all([getPerson(hall, licence.holderId), hall.reference()]);
  return showDeskLicence(licence, { reference, holder, role: caller.role, today: dayOf(hall.now()) });
}
