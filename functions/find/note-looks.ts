import type { DeskCaseView } from '../../shared/contract/desk';
import type { Case } from '../../shared/domain/cases/case';
import type { Receipt } from '../../shared/domain/licences/receipt';
import type { OfficerCaller } from '../../shared/domain/people/caller';
import { stampOf } from '../../shared/domain/workdays';
import { purposeWords } from '../../shared/words/authorisation';
import type { Hall } from '../hall';
import { chain } from './chain';

/** An officer is shown a case: that is in its chain, and with the holders of its licences, before the answer is given. */
export async function noteLooks(hall: Hall, one: Case, view: Pick<DeskCaseView, 'materials'>, officer: OfficerCaller): Promise<void> {
  await Promise.all([
    chain(hall, one, { kind: 'look', what: 'case', who: officer.officerId, name: officer.name }), noteLicences(hall, one, view, officer),
  ]);
}

/** An officer who is shown the fields of licences leaves a receipt with each holder: once for the officer, case, licence and hour. */
async function noteLicences(hall: Hall, one: Case, { materials }: Pick<DeskCaseView, 'materials'>, officer: OfficerCaller): Promise<void> {
  const shown = materials.flatMap(({ proof, licence }) => (proof?.by === 'licence' && licence ? [{ proof, fields: licence.fields.map(({ label }) => label) }] : []));
  if (shown.length === 0) return;
  const department = (await hall.people.findOfficer(officer.officerId))?.department ?? one.desk;
  const at = hourOf(one, stampOf(hall.now()));
  await hall.receipts.put(shown.map(({ proof: { licenceNo, name, holderId }, fields }): Receipt => ({
    receiptId: hall.digest(['looked', officer.officerId, one.caseNo, licenceNo, at].join('\n')).slice(0, 24), holderId, at, licenceNo, licenceName: name,
    by: { kind: 'officer', name: officer.name, department }, caseNo: one.caseNo, itemName: one.item.name, purpose: purposeWords(one.item.name), fields, result: 'looked',
  })));
}

/** Part of the receipt's key: the beginning of the hour, and in the hour of filing the moment it was filed. */
function hourOf({ steps }: Case, now: string): string {
  const hour = `${now.slice(0, 13)}:00:00.000+08:00`;
  const filed = steps.find(({ action }) => action === 'submit')?.at ?? hour;
  return filed > hour ? filed : hour;
}
