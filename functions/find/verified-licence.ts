import type { LicenceVerified } from '../../shared/contract/licence-check';
import { serialIn } from '../../shared/domain/licences/e-licence-id';
import { standingOn } from '../../shared/domain/licences/life';
import { maskName } from '../../shared/domain/people/mask';
import { dayOf } from '../../shared/domain/workdays';
import type { Hall } from '../hall';
import { departmentOf } from '../show/names';
import { findIssued } from './issued-licence';
import { getPerson } from './wallets';

/** What anybody may know of a licence, as it is today; `eLicenceId` is the version of the sheet that is asked about: a code is only ever made for one that was. */
export async function verifiedLicence(hall: Hall, eLicenceId: string): Promise<LicenceVerified | undefined> {
  const found = await findIssued(hall, serialIn(eLicenceId));
  if (!found) return undefined;
  const { licence } = found;
  const [holder, reference] = await Promise.all([getPerson(hall, licence.holderId), hall.reference()]);
  const status = standingOn(licence, dayOf(hall.now()));
  const last = licence.life?.at(-1);
  return {
    name: licence.name, licenceNo: licence.licenceNo, holderName: holder.kind === 'natural' ? maskName(holder.name) : holder.name, issuerName: departmentOf(licence.issuer, reference).name,
    issuedOn: licence.issuedOn, validTo: licence.validTo, status, isCurrent: licence.eLicenceId === eLicenceId,
    since: status === 'valid' ? null : status === 'expired' ? licence.validTo : last?.at.slice(0, 10) ?? null,
  };
}
