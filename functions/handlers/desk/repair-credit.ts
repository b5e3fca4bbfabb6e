import { repairCredit } from '../../../shared/contract/checks';
import { repairCredit as repair } from '../../../shared/domain/cases/check-promise';
import { mayRepairCredit } from '../../../shared/domain/people/officer';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findDeskCase } from '../../find/cases';
import { chain } from '../../find/chain';
import { handle } from '../../http/handle';
import { showBroken } from '../../show/check';

export default handle(repairCredit, async ({ input: { caseNo, material, repairedOn, note }, caller, hall }) => {
  if (!mayRepairCredit(caller.role)) return refuse('NotForYou');
  const found = await findDeskCase(hall, caller, caseNo);
  if (!found) return refuse('CaseNotFound');
  const { personId } = found.applicant;
  const before = (await hall.people.brokenPromisesOf(personId)).find((one) => one.caseNo === caseNo && one.material === material);
  const after = repair(before, { on: repairedOn, by: { officerId: caller.officerId, name: caller.name, note } });
  if (!after.ok) return after;
  const isKept = !before || after.value === before || (await hall.people.repairCredit(personId, before, after.value));
  if (!isKept) return refuse('ChangedMeanwhile');
  await chain(hall, found, { kind: 'deed', what: 'repairCredit', about: material, who: caller.officerId, name: caller.name });
  return allow(showBroken(after.value));
});
