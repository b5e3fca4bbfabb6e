import type { RequestMark } from '../cases/case';
import { advance } from '../flow';
import { allow, type Outcome } from '../outcome';
import { stampOf } from '../workdays';
import type { Parcel, ParcelStep } from './parcel';
import { parcelFlow, type ParcelAction, type ParcelRole } from './parcel-flow';

/** Who acts on a parcel, when, and by which request. */
export type ParcelAct = { by: ParcelRole; who: string; name: string; at: Date; reason?: string | undefined; request?: RequestMark | undefined };

/** The one way a parcel changes: along the chart, leaving a step. */
export function stepOnParcel(before: Parcel, action: ParcelAction, act: ParcelAct, change: Partial<Parcel> = {}): Outcome<Parcel, 'ActionNotOpen'> {
  const moved = advance(parcelFlow, before.state, action, act.by);
  if (!moved.ok) return moved;
  const delivered = moved.value === 'delivered' ? { deliveredAt: stampOf(act.at) } : {};
  return allow({ ...before, ...delivered, ...change, state: moved.value, steps: [...before.steps, parcelStepOf(action, act, moved.value)] });
}

export function parcelStepOf(action: ParcelStep['action'], { by, who, name, at, reason, request }: ParcelAct, to: Parcel['state']): ParcelStep {
  return { action, by, who, name, at: stampOf(at), to, ...(reason ? { reason } : {}), ...(request ? { request } : {}) };
}

export function parcelByHall(at: Date): ParcelAct {
  return { by: 'clock', who: 'hall', name: '', at };
}
