import type { Claim } from '../../shared/domain/claims/claim';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import type { Hall } from '../hall';
import { findFacts, findStanding } from './benefits';
import { judgedBeginning, type BeginRefusal } from './claim-beginning';
import { getPerson } from './wallets';

/** A claim by what registers say now, and its enterprise still answers; under the policy in force, which may have changed its sum. */
export async function judgedAgain(hall: Hall, claim: Claim): Promise<Outcome<Claim, BeginRefusal, unknown>> {
  const [policy, enterprise, standing] = await Promise.all([hall.policies.find(claim.policy.code), getPerson(hall, claim.enterprise.personId), findStanding(hall, claim.enterprise.personId)]);
  if (!policy) return refuse('PolicyNotFound');
  if (enterprise.kind !== 'legal') return refuse('EnterpriseNotActive');
  const begun = await judgedBeginning(hall, { policy, enterprise, registered: await findFacts(hall, enterprise), answers: claim.answers, standing }, claim.claimNo);
  if (!begun.ok) return begun;
  const { judgement, answers, policy: as } = begun.value;
  return allow({ ...claim, judgement, answers, amountFen: judgement.amountFen, policy: as });
}
