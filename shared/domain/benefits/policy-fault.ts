/** Everything that keeps a policy from being published. */
export type PolicyProblem =
  | 'nameMissing' | 'audienceMissing' | 'basisUnreviewed' | 'fairnessUnreviewed' | 'clauseMissing' | 'departmentUnknown' | 'periodWrong' | 'budgetMissing' | 'vendorMissing' | 'capWrong'
  | 'groupEmpty' | 'factUnknown' | 'rangeMissing' | 'notACode' | 'valueNever' | 'conditionsEntangled' | 'conditionsNever' | 'labelMissing' | 'sumWrong' | 'shareWrong' | 'notANumber'
  | 'ruleWithoutClause' | 'withItself' | 'policyUnknown' | 'bothWays' | 'contradicts' | 'tooManyTogether' | 'goldenTooFew' | 'goldenNameless' | 'goldenFactWrong' | 'goldenDiffers';

/** `at`: the field it concerns, such as `period`, `conditions.0.2`, `amount.cases.1.amount`, `stacking.0`, `golden.3`; `of`: what is wrong there, such as a fact or another policy. */
export type PolicyFault = { at: string; problem: PolicyProblem; of?: string };

export function faultsWhen(isWrong: boolean, at: string, problem: PolicyProblem, of?: string): PolicyFault[] {
  return isWrong ? [{ at, problem, ...(of === undefined ? {} : { of }) }] : [];
}
