import type { Facts, Verdict } from '../conditions';
import { amountOf, type Reckoned, type TraceLine } from './amount';
import { judgeCompiled, judgeParts, type PolicySet, type Reason } from './compile';
import type { Enjoyed, Policy } from './policy';

/** `conditions` is what the facts alone say; the verdict also asks whether the day lies in the period and nothing stands in the way. */
export type Match = {
  policy: Policy; verdict: Verdict; conditions: Verdict; reasons: readonly Reason[];
  isInPeriod: boolean; enjoyed: Enjoyed | null;
  /** In 分; undefined while it cannot be reckoned, 0 for whom it is not for. */
  amountFen: number | undefined; trace: readonly TraceLine[];
};

/** Every policy for one enterprise on one day, in the set's order. Facts are taken as they are: `withDerived` comes first. */
export function matchAll(set: PolicySet, facts: Facts, history: readonly Enjoyed[], on: string): Match[] {
  const judged = judgeParts(set, facts);
  const year = Number(on.slice(0, 4));
  return set.policies.map((one) => {
    const { policy } = one;
    const { verdict: conditions, reasons } = judgeCompiled(one, judged);
    const isInPeriod = isOpenOn(policy, on);
    const enjoyed = history.length === 0 ? null : enjoyedBefore(policy, history, year);
    const isOpen = isInPeriod && enjoyed === null;
    const verdict = isOpen ? conditions : 'unmet';
    const reckoned = verdict === 'unmet' ? nothing : amountOf(policy, facts, history, year);
    return {
      policy, conditions, reasons, isInPeriod, enjoyed, verdict: verdict === 'met' && reckoned === undefined ? 'unknown' : verdict,
      amountFen: reckoned?.amountFen, trace: reckoned?.trace ?? noTrace,
    };
  });
}

/** Within its period, and not suspended. */
export function isOpenOn({ period, suspension }: Pick<Policy, 'period' | 'suspension'>, on: string): boolean {
  return on >= period.from && on <= period.to && !(suspension && on >= suspension.from);
}

const noTrace: readonly TraceLine[] = [];
const nothing: Reckoned = { amountFen: 0, trace: noTrace };

/** 终身一次 or 每自然年一次: what uses it up. */
function enjoyedBefore({ code, onePer }: Policy, history: readonly Enjoyed[], year: number): Enjoyed | null {
  return history.find((one) => one.policy === code && (onePer === 'lifetime' || one.year === year)) ?? null;
}
