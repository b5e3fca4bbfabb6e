import { issueLicence, waitsForLicence } from '../../../shared/domain/cases/issue-licence';
import { itemOf } from '../../find/item';
import type { Hall } from '../../hall';

/**
 * Makes the licence of an approved case; called by the stream, and again by the clock if the stream's call was lost.
 * A case that is not waiting for one is left alone, so calling twice does nothing twice.
 */
export async function issueLicenceOf(hall: Hall, caseNo: string): Promise<'issued' | 'not waiting'> {
  const before = await hall.cases.find(caseNo);
  if (!before || !waitsForLicence(before.state)) return 'not waiting';
  const [item, wallet, { licenceTypes, eLicenceCodes }] = await Promise.all([itemOf(hall, before), hall.licences.heldBy(before.applicant.personId), hall.reference()]);
  const type = item.result.licenceType === null ? undefined : licenceTypes[item.result.licenceType];
  if (!type) throw new Error(`${item.code} ends in a licence type that the reference does not know`);
  const issued = issueLicence({ before, item, type, codes: eLicenceCodes, wallet, at: hall.now() });
  if (!issued.ok) return 'not waiting';
  if (await hall.cases.issue(issued.value.after, issued.value.licence, issued.value.replaced)) return 'issued';
  const now = await hall.cases.find(caseNo);
  if (now && !waitsForLicence(now.state)) return 'not waiting';
  throw new Error(`${caseNo} changed while its licence was made`);
}
