import { decide, type Decision } from './decide';
import type { Policy } from './policy';

/** What a change of a policy would have done to claims that were decided. Sums in 分; `open` could not be told from what was kept then. */
export type Replay<T> = { same: number; gain: { of: T; fen: number }[]; lose: { of: T; fen: number }[]; open: T[]; totalFen: number };

/** A new version on the facts of the past: who gains, who loses, and what it costs in all. */
export function replayChange<T>(past: readonly { of: T; decision: Decision }[], after: Policy): Replay<T> {
  const told: Replay<T> = { same: 0, gain: [], lose: [], open: [], totalFen: 0 };
  for (const { of, decision } of past) {
    const now = decide(after, decision.facts, decision.history, decision.on);
    const fen = paid(now) - paid(decision);
    if (now.verdict === 'unknown') told.open.push(of);
    else if (fen === 0) told.same += 1;
    else (fen > 0 ? told.gain : told.lose).push({ of, fen });
    told.totalFen += now.verdict === 'unknown' ? 0 : fen;
  }
  return told;
}

const paid = ({ verdict, amountFen }: Decision) => (verdict === 'met' ? (amountFen ?? 0) : 0);
