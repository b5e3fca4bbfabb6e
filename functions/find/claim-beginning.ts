import { mostOpenPots } from '../../shared/domain/claims/budget';
import type { Claim } from '../../shared/domain/claims/claim';
import { judgeClaim, type JudgeRefusal } from '../../shared/domain/claims/judge-claim';
import type { Beginning } from '../../shared/domain/claims/start-claim';
import type { Policy } from '../../shared/domain/benefits/policy';
import type { Facts } from '../../shared/domain/conditions';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import { isCreditCode } from '../../shared/domain/people/identity-numbers';
import type { Enterprise } from '../../shared/domain/people/person';
import { dayOf } from '../../shared/domain/workdays';
import type { Hall } from '../hall';
import { enjoyedBy, findFacts, findStanding, isHad } from './benefits';

export type Begun = Omit<Beginning, 'claimNo'>;
export type BeginRefusal = JudgeRefusal | 'PolicyNotFound' | 'CreditCodeWrong';

/** What a claim of an enterprise under a policy begins with, judged today by the version in force. What a register says is never overruled by an answer. */
export async function beginningFor(hall: Hall, enterprise: Enterprise, policyCode: string, answers: Facts): Promise<Outcome<Begun, BeginRefusal, unknown>> {
  const policy = await hall.policies.find(policyCode);
  if (!policy) return refuse('PolicyNotFound');
  const [registered, standing] = await Promise.all([findFacts(hall, enterprise), findStanding(hall, enterprise.personId)]);
  return judgedBeginning(hall, { policy, enterprise, registered, answers, standing });
}

type Known = { policy: Policy; enterprise: Enterprise; registered: Facts; answers: Facts; standing: readonly Claim[] };

/** The same, of what is read already; the claim that is being judged again does not stand in its own way. */
export async function judgedBeginning(hall: Hall, { policy, enterprise, registered, answers, standing }: Known, except?: string): Promise<Outcome<Begun, BeginRefusal, unknown>> {
  // A forged code, or one with a wrong check character, is nobody the county pays to.
  if (!isCreditCode(enterprise.creditCode)) return refuse('CreditCodeWrong');
  const on = dayOf(hall.now());
  const others = standing.filter(({ claimNo }) => claimNo !== except);
  const { set } = await hall.policies.inForce();
  const beside = others.filter(isHad).flatMap((claim) => set.byCode.get(claim.policy.code) ?? []);
  const judged = judgeClaim(policy, { facts: { ...answers, ...registered }, history: enjoyedBy(others), beside, on });
  if (!judged.ok) return judged;
  const { code, version, name, mode, department, publicityDays, payDays, payee, vendor, onePer } = policy;
  const said = Object.fromEntries(Object.entries(answers).filter(([key]) => !Object.hasOwn(registered, key) && Object.hasOwn(judged.value.facts, key)));
  return allow({
    enterprise: { personId: enterprise.personId, creditCode: enterprise.creditCode, name: enterprise.name },
    policy: { code, version, name, mode, department, publicityDays, payDays, payee, ...(vendor ? { vendor } : {}), pots: mostOpenPots(mode) }, judgement: judged.value, answers: said, onePer,
  });
}
