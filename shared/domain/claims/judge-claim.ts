import { decide } from '../benefits/decide';
import { exclusionsAmong } from '../benefits/combine';
import { questionsFor } from '../benefits/questions';
import { compile } from '../benefits/compile';
import { withDerived } from '../benefits/derive';
import { matchAll } from '../benefits/match';
import type { Enjoyed, Policy } from '../benefits/policy';
import type { Facts } from '../conditions';
import { allow, refuse, type Outcome } from '../outcome';
import type { Judgement } from './claim';

/** What an enterprise is judged by: what registers and it itself say, what it has had, and the policies whose money it has or will have. */
export type Judging = { facts: Facts; history: readonly Enjoyed[]; beside: readonly Pick<Policy, 'code' | 'name' | 'stacking'>[]; on: string };
export type JudgeRefusal = 'PolicySuspended' | 'PolicyOutOfPeriod' | 'EnterpriseNotActive' | 'HadAlready' | 'NotTogether' | 'AnswersNeeded' | 'NotEntitled';

/** Whether a policy pays to an enterprise on a day, and how much; each no says what stands in the way. */
export function judgeClaim(policy: Policy, { facts, history, beside, on }: Judging): Outcome<Judgement, JudgeRefusal, unknown> {
  if (policy.suspension && on >= policy.suspension.from) return refuse('PolicySuspended', { reason: policy.suspension.reason });
  if (on < policy.period.from || on > policy.period.to) return refuse('PolicyOutOfPeriod', policy.period);
  if (facts['status'] !== undefined && facts['status'] !== 'active') return refuse('EnterpriseNotActive');
  const decision = decide(policy, facts, history, on);
  if (decision.history.some(({ year }) => policy.onePer === 'lifetime' || year === Number(on.slice(0, 4)))) return refuse('HadAlready');
  const [rival] = rivalsOf(policy, beside);
  if (rival) return refuse('NotTogether', rival);
  const { verdict, amountFen } = decision;
  if (verdict === 'unknown') return refuse('AnswersNeeded', { facts: asked(policy, facts, history, on) });
  return verdict === 'met' && amountFen ? allow({ ...decision, verdict, amountFen }) : refuse('NotEntitled');
}

/** 不可同时享受: what is had, or asked for, already, and by which clause. */
function rivalsOf(policy: Policy, beside: Judging['beside']): { code: string; name: string; clause: string; says: string }[] {
  const others = beside.filter(({ code }) => code !== policy.code);
  return exclusionsAmong([policy, ...others]).flatMap(({ a, b, clause }) => {
    const other = others.find(({ code }) => (a === policy.code && code === b) || (b === policy.code && code === a));
    return other ? [{ code: other.code, name: other.name, ...clause }] : [];
  });
}

function asked(policy: Policy, facts: Facts, history: readonly Enjoyed[], on: string): string[] {
  const known = withDerived(facts);
  return questionsFor(matchAll(compile([policy]), known, history, on), known).flatMap((one) => one.facts);
}
