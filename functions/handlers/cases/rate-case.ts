import { rateCase } from '../../../shared/contract/cases';
import { followUpOf, isBad } from '../../../shared/domain/cases/bad-rating';
import type { Case, Grade } from '../../../shared/domain/cases/case';
import type { FollowUp } from '../../../shared/domain/cases/follow-up';
import { rateCase as rate } from '../../../shared/domain/cases/rate-case';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findMyCase } from '../../find/cases';
import { changeCase } from '../../find/change-case';
import type { Hall } from '../../hall';
import { applicantAct } from '../../http/act';
import { handle } from '../../http/handle';
import { showCase } from '../../show/case';

export default handle(rateCase, async ({ input: { caseNo, comment, ...input }, caller, hall, request }) => {
  const before = await findMyCase(hall, caller, caseNo);
  if (!before) return refuse('CaseNotFound');
  const grade = input.grade as Grade;
  const followUp = await owedTo(hall, before, grade);
  const after = await changeCase(hall, before, request, () => rate(before, { grade, comment, followUp }, applicantAct(caller, hall, request)));
  return after.ok ? allow(showCase(after.value, await hall.reference(), hall.now())) : after;
});

/** Only a bad rating needs to know who works at the desk. */
async function owedTo(hall: Hall, before: Case, grade: Grade): Promise<FollowUp | undefined> {
  const { badRatings: rule, calendar } = await hall.reference();
  return isBad(grade, rule) ? followUpOf(before, { rule, calendar, staff: await hall.people.officersAt(before.desk) }, hall.now()) : undefined;
}
