import { advance } from '../flow';
import { allow, type Outcome } from '../outcome';
import { stampOf } from '../workdays';
import { caseFlow, type Case, type CaseAction, type CaseRole, type CaseStep, type RequestMark } from './case';

/** Who acts, when, and by which request. */
export type Act = { by: CaseRole; who: string; name: string; at: Date; reason?: string | undefined; request?: RequestMark | undefined };

/** The one way a case changes: along the chart, leaving a step. */
export function record(before: Case, action: CaseAction, act: Act, change: Partial<Case> = {}): Outcome<Case, 'ActionNotOpen'> {
  const moved = advance(caseFlow, before.state, action, act.by);
  if (!moved.ok) return moved;
  return allow({ ...before, ...change, state: moved.value, steps: [...before.steps, stepOf(action, act, moved.value)] });
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
