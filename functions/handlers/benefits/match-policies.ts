import { matchPolicies } from '../../../shared/contract/benefits';
import { withDerived } from '../../../shared/domain/benefits/derive';
import { matchAll } from '../../../shared/domain/benefits/match';
import { allow } from '../../../shared/domain/outcome';
import { dayOf } from '../../../shared/domain/workdays';
import { enjoyedBy, findEnterprise, findFacts, findStanding, readAnswers } from '../../find/benefits';
import { handle } from '../../http/handle';
import { showMatches } from '../../show/match';

/** Nothing is written: asking what one may have is no claim. What a register says is never overruled by an answer. */
export default handle(matchPolicies, async ({ input, caller, hall }) => {
  const [answered, { set, facts: book }, enterprise] = await Promise.all([readAnswers(hall, input.facts ?? {}), hall.policies.inForce(), findEnterprise(hall, caller)]);
  if (!answered.ok) return answered;
  const [registered, standing] = enterprise ? await Promise.all([findFacts(hall, enterprise), findStanding(hall, enterprise.personId)]) : [{}, []];
  const on = input.on ?? dayOf(hall.now());
  const facts = withDerived({ ...answered.value, ...registered });
  const history = [...(enterprise ? [] : (input.history ?? [])), ...enjoyedBy(standing)].map(({ policy, year, amountFen }) => ({ policy, year, ...(amountFen === undefined ? {} : { amountFen }) }));
  const claims = new Map(standing.map(({ claimNo, state, policy, amountFen }) => [policy.code, { claimNo, state, amountFen }]));
  const shown = showMatches(matchAll(set, facts, history, on), { facts, registered, answered: answered.value, book, set, claims }, await hall.reference());
  return allow({ ...shown, on, enterprise: enterprise && { personId: enterprise.personId, name: enterprise.name, facts: Object.keys(registered) } });
});
