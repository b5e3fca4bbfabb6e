import { answerRating } from '../../../shared/contract/ratings';
import { answerRating as answer } from '../../../shared/domain/cases/answer-rating';
import { changeRating } from '../../find/change-rating';
import { officerAct } from '../../http/act';
import { handle } from '../../http/handle';

export default handle(answerRating, async ({ input: { caseNo, measure, says }, caller, hall, request }) =>
  changeRating({ hall, caller, caseNo, request }, (before, conflict) => answer({ before, officer: caller, conflict, act: officerAct(caller, hall, request) }, { measure, says })));
