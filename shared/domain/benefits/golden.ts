import type { Verdict } from '../conditions';
import { compile } from './compile';
import { withDerived } from './derive';
import { factProblems, type FactBook } from './fact';
import { matchAll } from './match';
import { faultsWhen, type PolicyFault } from './policy-fault';
import type { GoldenCase, Policy } from './policy';

/** As many golden cases of each kind as a publisher has to bring. */
const GOLDEN = 3;

/** What the rule answers to a golden case. In 分; null while it cannot be reckoned. */
export type GoldenRun = { verdict: Verdict; amountFen: number | null; isRight: boolean };

/** A golden case says whom the policy is for, also while it takes nobody. */
export function runGolden({ suspension: _, ...policy }: Policy, golden: GoldenCase): GoldenRun {
  const [match] = matchAll(compile([policy]), withDerived(golden.facts), golden.history ?? [], golden.on ?? policy.period.to);
  const { verdict, amountFen = null } = match ?? { verdict: 'unknown' as const };
  return { verdict, amountFen, isRight: verdict === golden.verdict && (verdict === 'unmet' || amountFen === golden.amountFen) };
}

export function goldenFaults(policy: Policy, book: FactBook): PolicyFault[] {
  const count = (verdict: GoldenCase['verdict']) => policy.golden.filter((one) => one.verdict === verdict).length;
  return [
    ...faultsWhen(count('met') < GOLDEN || count('unmet') < GOLDEN, 'golden', 'goldenTooFew', String(GOLDEN)),
    ...policy.golden.flatMap((one, at) => goldenFault(policy, one, `golden.${at}`, book)),
  ];
}

function goldenFault(policy: Policy, golden: GoldenCase, at: string, book: FactBook): PolicyFault[] {
  if (golden.says === '') return faultsWhen(true, at, 'goldenNameless');
  const [problem] = factProblems(golden.facts, book);
  if (problem) return faultsWhen(true, at, 'goldenFactWrong', problem.key);
  return faultsWhen(!runGolden(policy, golden).isRight, at, 'goldenDiffers', golden.says);
}
