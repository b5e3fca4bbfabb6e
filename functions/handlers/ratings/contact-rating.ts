import { contactRating } from '../../../shared/contract/ratings';
import { contactRating as contact } from '../../../shared/domain/cases/answer-rating';
import { changeRating } from '../../find/change-rating';
import { officerAct } from '../../http/act';
import { handle } from '../../http/handle';

export default handle(contactRating, async ({ input: { caseNo, isReached, note }, caller, hall, request }) =>
  changeRating({ hall, caller, caseNo, request }, (before, conflict) => contact({ before, officer: caller, conflict, act: { ...officerAct(caller, hall, request), note } }, isReached)));
