import type { DeskCaseView } from '../../shared/contract/desk';
import { deskStates, type Case } from '../../shared/domain/cases/case';
import { fieldsFor } from '../../shared/domain/items/form';
import { audienceOf } from '../../shared/domain/items/holders';
import type { ServiceItem } from '../../shared/domain/items/item';
import { prefill } from '../../shared/domain/items/prefill';
import type { OfficerCaller } from '../../shared/domain/people/caller';
import { mayRepairCredit } from '../../shared/domain/people/officer';
import { dayOf } from '../../shared/domain/workdays';
import type { Hall } from '../hall';
import { showDeskCase } from '../show/desk-case';
import { findConflict } from './conflict';
import { findProofFiles } from './proof-files';
import { findWallets, getPerson } from './wallets';

/** Everything the desk's screen of a case shows, licences as their issuers have them today. */
export async function findDeskView(hall: Hall, one: Case, item: ServiceItem, officer: OfficerCaller): Promise<DeskCaseView> {
  const [person, reference] = await Promise.all([getPerson(hall, one.applicant.personId), hall.reference()]);
  const isBroken = mayRepairCredit(officer.role) && one.promises.some(({ state }) => state === 'broken');
  const [wallets, files, broken, conflict] = await Promise.all([
    findWallets(hall, person), findProofFiles(hall, one), isBroken ? hall.people.brokenPromisesOf(person.personId) : [],
    deskStates.includes(one.state) ? findConflict(hall, one, officer) : null,
  ]);
  const toRepair = broken.filter((entry) => entry.caseNo === one.caseNo && entry.repairedOn === null);
  const at = hall.now();
  const today = dayOf(at);
  const filled = prefill(fieldsFor(item.form, audienceOf(person)), { person, wallets, today });
  return showDeskCase(one, { item, person, wallets, files, toRepair, filled, reference, at, today, officer, conflict });
}
