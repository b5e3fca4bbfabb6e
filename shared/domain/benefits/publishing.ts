import { isCreditCode } from '../people/identity-numbers';
import { amountFaults, isSum } from './amount-faults';
import { conditionFaults } from './condition-faults';
import type { FactBook } from './fact';
import { goldenFaults } from './golden';
import { faultsWhen, type PolicyFault } from './policy-fault';
import type { Policy } from './policy';
import { stackingFaults, type Neighbour } from './stacking-faults';

/** What a policy may refer to: departments and facts; the other policies in force, of which clauses speak. */
export type Around = { departments: ReadonlySet<string>; facts: FactBook; others: readonly Neighbour[] };

/** Why a policy cannot be published, each at its field; nothing when it can. 公平竞争审查条例 (2024) art. 5 ff., 预算法 art. 13. */
export function policyFaults(policy: Policy, around: Around): PolicyFault[] {
  const faults = [...paperFaults(policy, around), ...conditionFaults(policy.conditions, around.facts), ...amountFaults(policy.amount, around.facts), ...stackingFaults(policy, around.others)];
  // Cases are run only by a rule that can be read.
  return faults.length > 0 ? faults : goldenFaults(policy, around.facts);
}

const DAY = /^\d{4}-\d\d-\d\d$/;

function paperFaults({ name, audience, basis, legalBasisReviewed, fairCompetitionReviewed, department, period, budgetFen, clause, caps, payee, vendor }: Policy, { departments }: Around): PolicyFault[] {
  return [
    ...faultsWhen(name === '', 'name', 'nameMissing'),
    ...faultsWhen(audience === '', 'audience', 'audienceMissing'),
    ...faultsWhen(basis.length === 0 || !legalBasisReviewed, 'basis', 'basisUnreviewed'),
    ...faultsWhen(!fairCompetitionReviewed, 'fairCompetitionReviewed', 'fairnessUnreviewed'),
    ...faultsWhen(clause.no === '' || clause.text === '', 'clause', 'clauseMissing'),
    ...faultsWhen(!departments.has(department), 'department', 'departmentUnknown', department),
    ...faultsWhen(!DAY.test(period.from) || !DAY.test(period.to) || period.from > period.to, 'period', 'periodWrong'),
    ...faultsWhen(!isSum(budgetFen) || budgetFen === 0, 'budgetFen', 'budgetMissing'),
    ...faultsWhen(payee === 'vendor' && !(vendor && isCreditCode(vendor.creditCode)), 'vendor', 'vendorMissing'),
    ...(['claimFen', 'yearFen', 'everFen'] as const).flatMap((cap) => { const fen = caps[cap] ?? null; return faultsWhen(fen !== null && !isSum(fen), `caps.${cap}`, 'capWrong', String(fen)); }),
  ];
}
