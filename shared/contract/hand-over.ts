import { strictObject } from 'valibot';
import type { DeskCaseView } from './desk';
import { returns } from './endpoint';
import { caseNo, longText, text } from './pieces';

/** The answer of the other officer goes through `actOnCase`: `acceptHandOver`, or `declineHandOver` with a reason. */
export const handOverCase = returns<DeskCaseView>()({
  name: 'handOverCase', says: 'Ask a colleague of the desk to take a case over; it stays with its holder until they accept.',
  method: 'POST', path: '/api/officer/cases/{caseNo}/hand-over', audience: 'officer',
  input: strictObject({ caseNo, to: text, reason: longText }),
  refusals: ['NotForYou', 'CaseNotFound', 'ActionNotOpen', 'NotTakenByYou', 'ReasonNeeded', 'NotToYourself', 'OfficerNotAtDesk', 'ChangedMeanwhile', 'KeyReused'],
});
