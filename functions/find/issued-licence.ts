import type { Case } from '../../shared/domain/cases/case';
import { isCaseNo } from '../../shared/domain/cases/case-no';
import type { Licence } from '../../shared/domain/licences/licence';
import type { Hall } from '../hall';

export type IssuedLicence = { licence: Licence; one: Case };

/** A licence that the hall issued, by the case it came from: its number and its identifier end in the case's. */
export async function findIssued(hall: Pick<Hall, 'cases' | 'licences'>, serial: string): Promise<IssuedLicence | undefined> {
  const caseNo = `DY${serial}`;
  const one = isCaseNo(caseNo) ? await hall.cases.find(caseNo) : undefined;
  const licence = one?.licenceNo ? await hall.licences.find(one.applicant.personId, one.licenceNo) : undefined;
  return one && licence ? { licence, one } : undefined;
}

export async function findIssuedByNo(hall: Pick<Hall, 'cases' | 'licences'>, licenceNo: string): Promise<IssuedLicence | undefined> {
  const found = await findIssued(hall, licenceNo.slice(licenceNo.lastIndexOf('-') + 1));
  return found?.licence.licenceNo === licenceNo ? found : undefined;
}
