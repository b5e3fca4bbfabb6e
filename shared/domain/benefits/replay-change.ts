import { decide, type Decision } from './decide';
import type { Policy } from './policy';

/** What somebody was granted, and what they would be. Sums in 分. */
export type Moved<T> = { of: T; beforeFen: number; afterFen: number };
/** What a change of a policy would have done to claims that were decided. `open` could not be told from what was kept then. */
export type Replay<T> = { same: number; gain: Moved<T>[]; lose: Moved<T>[]; open: T[]; totalFen: number };
type Past<T> = { of: T; decision: Pick<Decision, 'on' | 'facts' | 'history' | 'verdict' | 'amountFen'> };

/** A new version on the facts of the past: who gains, who loses, and what it costs in all. Neither a suspension nor a later period takes anything from anybody. */
export function replayChange<T>(past: readonly Past<T>[], { suspension: _, ...after }: Policy): Replay<T> {
  const told: Replay<T> = { same: 0, gain: [], lose: [], open: [], totalFen: 0 };
  for (const { of, decision } of past) {
    const now = decide(after, decision.facts, decision.history, within(after.period, decision.on));
    const [beforeFen, afterFen] = [paid(decision), paid(now)];
    if (now.verdict === 'unknown') told.open.push(of);
    else if (afterFen === beforeFen) told.same += 1;
    else (afterFen > beforeFen ? told.gain : told.lose).push({ of, beforeFen, afterFen });
    told.totalFen += now.verdict === 'unknown' ? 0 : afterFen - beforeFen;
  }
  return told;
}

/** A day outside the period is taken to the nearest one inside. */
function within({ from, to }: Policy['period'], on: string): string {
  return on < from ? from : on > to ? to : on;
}

const paid = ({ verdict, amountFen }: Pick<Decision, 'verdict' | 'amountFen'>) => (verdict === 'met' ? (amountFen ?? 0) : 0);
