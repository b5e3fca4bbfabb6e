import { getPromiseLetters } from '../../../shared/contract/proofs';
import { laterDueOn } from '../../../shared/domain/cases/submit-case';
import { allow, refuse } from '../../../shared/domain/outcome';
import { barWords } from '../../../shared/words/letters';
import { signerOf } from '../../find/applicant';
import { findMyCase } from '../../find/cases';
import { itemOf } from '../../find/item';
import { findPromising, lettersOffered } from '../../find/promising';
import { getPerson } from '../../find/wallets';
import { handle } from '../../http/handle';
import { showLetter } from '../../show/letter';

export default handle(getPromiseLetters, async ({ input, caller, hall }) => {
  const [one, person] = await Promise.all([findMyCase(hall, caller, input.caseNo), getPerson(hall, caller.personId)]);
  if (!one) return refuse('CaseNotFound');
  const [item, reference] = await Promise.all([itemOf(hall, one), hall.reference()]);
  const signing = { item, person, signer: signerOf(caller), reference, laterDueOn: laterDueOn(hall.now(), item.promisedDays, reference.calendar) };
  const { bar } = await findPromising(hall, { ...signing, isAsked: true });
  return allow({ letters: lettersOffered(hall, signing).map((letter) => showLetter(letter, reference)), bar: bar && { ...bar, says: barWords(bar) } });
});
