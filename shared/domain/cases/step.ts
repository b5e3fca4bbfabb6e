import { advance } from '../flow';
import { allow, type Outcome } from '../outcome';
import { dropOpen } from '../promises/settle';
import { dayOf, stampOf } from '../workdays';
import { caseFlow, type Case, type CaseAction, type CaseRole, type CaseState, type CaseStep, type RequestMark } from './case';

/** Who acts, when, and by which request. */
export type Act = { by: CaseRole; who: string; name: string; at: Date; reason?: string | undefined; request?: RequestMark | undefined };

/** A case that ends so grants nothing, or no longer: what was promised for it binds nobody any longer. */
const endsInNothing: readonly CaseState[] = ['declined', 'withdrawn', 'rejected', 'lapsed', 'revoked'];

/** The one way a case changes: along the chart, leaving a step. */
export function record(before: Case, action: CaseAction, act: Act, change: Partial<Case> = {}): Outcome<Case, 'ActionNotOpen'> {
  const moved = advance(caseFlow, before.state, action, act.by);
  if (!moved.ok) return moved;
  const after = { ...before, ...change, state: moved.value, steps: [...before.steps, stepOf(action, act, moved.value)] };
  return allow(endsInNothing.includes(after.state) ? { ...after, promises: dropOpen(after.promises, dayOf(act.at)) } : after);
}

export function stepOf(action: CaseStep['action'], act: Act, to: Case['state']): CaseStep {
  return {
    action, by: act.by, who: act.who, name: act.name, at: stampOf(act.at), to,
    ...(act.reason ? { reason: act.reason } : {}), ...(act.request ? { request: act.request } : {}),
  };
}

/** The hall acting by itself, right after somebody's step. */
export function byHall(at: Date): Act {
  return { by: 'clock', who: 'hall', name: '', at };
}
