import { advance } from '../flow';
import type { RequestMark } from '../cases/case';
import { allow, type Outcome } from '../outcome';
import { stampOf } from '../workdays';
import { claimFlow, type Claim, type ClaimAction, type ClaimRole, type ClaimStep } from './claim';

/** Who acts on a claim, when, and by which request. */
export type ClaimAct = { by: ClaimRole; who: string; name: string; at: Date; reason?: string | undefined; request?: RequestMark | undefined };

/** The one way a claim changes: along the chart, leaving a step. */
export function stepOn(before: Claim, action: ClaimAction, act: ClaimAct, change: Partial<Claim> = {}): Outcome<Claim, 'ActionNotOpen'> {
  const moved = advance(claimFlow, before.state, action, act.by);
  if (!moved.ok) return moved;
  return allow({ ...before, ...change, state: moved.value, steps: [...before.steps, claimStepOf(action, act, moved.value)] });
}

export function claimStepOf(action: ClaimStep['action'], { by, who, name, at, reason, request }: ClaimAct, to: Claim['state']): ClaimStep {
  return { action, by, who, name, at: stampOf(at), to, ...(reason ? { reason } : {}), ...(request ? { request } : {}) };
}

/** The hall acting by itself, right after somebody's step. */
export function claimByHall(at: Date): ClaimAct {
  return { by: 'clock', who: 'hall', name: '', at };
}
