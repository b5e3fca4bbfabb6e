import { batchActOnCases, type BatchResult } from '../../../shared/contract/batch';
import { mayDecide } from '../../../shared/domain/people/officer';
import { allow, refuse } from '../../../shared/domain/outcome';
import { actOnMany } from '../../find/act-on-many';
import { officerAct } from '../../http/act';
import { handle } from '../../http/handle';
import { sentenceOf } from '../../http/sentences';

export default handle(batchActOnCases, async ({ input, caller, hall, request }) => {
  if (!mayDecide(caller.role) || !request) return refuse('NotForYou');
  const { caseNos, action, reason, message, note, ...details } = input;
  const done = await actOnMany(hall, { caseNos, action, details, caller, request, act: { ...officerAct(caller, hall, request, reason?.trim()), message, note } });
  return done.ok ? allow({ results: done.value.map((one): BatchResult => (one.ok ? one : { ...one, message: sentenceOf(one.refusal) })) }) : done;
});
