import type { ConditionView, PolicyRow, PolicyView } from '../../shared/contract/benefits';
import { topParts, type PolicySet } from '../../shared/domain/benefits/compile';
import type { FactBook } from '../../shared/domain/benefits/fact';
import type { Amount, Policy } from '../../shared/domain/benefits/policy';
import type { Condition } from '../../shared/domain/conditions';
import { drawnIn, groupWords, leafWords } from '../../shared/words/benefit-reasons';
import type { Reference } from '../hall';
import { departmentOf } from './names';

export function showPolicyRow(policy: Policy, reference: Reference): PolicyRow {
  const { code, name, department, mode, onePer, period, audience } = policy;
  return { code, name, department: departmentOf(department, reference), mode, mostFen: mostOf(policy), onePer, period, audience };
}

export function showPolicy(policy: Policy, { set, facts }: { set: PolicySet; facts: FactBook }, reference: Reference): PolicyView {
  const { version, clause, basis, materials, publicityDays, payDays, payee, isReference, itemCode } = policy;
  const named = (code: string) => ({ code, name: set.byCode.get(code)?.name ?? code });
  return {
    ...showPolicyRow(policy, reference), version, clause, basis: [...basis], materials: [...materials], publicityDays, payDays, payee, isReference, itemCode,
    conditions: topParts(policy.conditions).map((part) => showCondition(part, facts)),
    stacking: rulesOf(policy, set).map(({ kind, with: others, clause: no, says }) => ({ kind, with: others.map(named), clause: no, says })),
  };
}

/** Its own rules, and those of others that speak of it. */
function rulesOf({ code, stacking }: Policy, { byCode }: PolicySet): Policy['stacking'] {
  return [...stacking, ...[...byCode.values()].flatMap((other) => other.stacking.filter((rule) => rule.with.includes(code)).map((rule) => ({ ...rule, with: [other.code] })))];
}

function showCondition(condition: Condition, facts: FactBook, isRuledOut = false): ConditionView {
  const drawn = drawnIn(condition, isRuledOut);
  if (drawn.kind === 'leaf') return { says: leafWords(drawn.leaf, facts, drawn.isRuledOut) };
  return { says: groupWords[drawn.kind], parts: drawn.parts.map((one) => showCondition(one.condition, facts, one.isRuledOut)) };
}

/** The highest sum that the text itself names, in 分. */
export function mostOf({ caps, amount }: Pick<Policy, 'caps' | 'amount'>): number | null {
  const named = highest(amount);
  return named === null ? caps.claimFen : Math.min(named, caps.claimFen ?? Infinity);
}

function highest(amount: Amount): number | null {
  if (amount.kind === 'fixed') return amount.amountFen;
  if (amount.kind === 'step') return Math.max(...amount.steps.map(({ amountFen }) => amountFen));
  if (amount.kind !== 'tier') return null;
  const all = amount.cases.map((one) => highest(one.amount));
  return all.includes(null) ? null : Math.max(...all.map((fen) => fen ?? 0));
}
