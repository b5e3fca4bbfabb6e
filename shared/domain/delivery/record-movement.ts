import { allow, refuse, type Outcome } from '../outcome';
import { stampOf } from '../workdays';
import { finalKinds, movementKinds, type Movement } from './movement';
import type { Parcel, ParcelStep } from './parcel';
import { parcelFlow, type ParcelState } from './parcel-flow';
import { parcelStepOf, stepOnParcel, type ParcelAct } from './step-on-parcel';

/** Known again by its event's id, like any request that is sent twice. */
export const markOfMovement = ({ eventId }: Pick<Movement, 'eventId'>) => ({ key: eventId, digest: eventId });

/**
 * A carrier's report on its parcel. The newest scan, and one that ends the journey, move the parcel along its chart; an older one that
 * arrives late is kept in its place among the steps and turns nothing back.
 */
export function recordMovement(before: Parcel, movement: Movement): Outcome<Parcel, 'ActionNotOpen'> {
  const act = actOf(movement);
  const at = stampOf(act.at);
  const isNewest = !isAfterwards(before, movement, at);
  if (isNewest || finalKinds.includes(movement.kind)) {
    const moved = stepOnParcel(before, movement.kind, act, { lastMovedAt: later(before.lastMovedAt, at) });
    if (moved.ok || isNewest) return moved;
  }
  const to = leadsTo(movement);
  return before.lastMovedAt === null || !to ? refuse('ActionNotOpen', { state: before.state }) : allow({ ...before, steps: inPlace(before.steps, parcelStepOf(movement.kind, act, to)) });
}

function actOf({ carrier, at, says, place, eventId }: Movement): ParcelAct {
  return { by: 'carrier', who: carrier, name: place, at: new Date(at), reason: says, request: markOfMovement({ eventId }) };
}

/** Whether something that a carrier said came after this; within one instant by what naturally follows what. */
function isAfterwards({ steps, lastMovedAt }: Parcel, { kind }: Movement, at: string): boolean {
  if (lastMovedAt === null || at > lastMovedAt) return false;
  if (at < lastMovedAt) return true;
  const kinds: readonly string[] = movementKinds;
  return steps.some((step) => step.by === 'carrier' && step.at === at && kinds.indexOf(step.action) > kinds.indexOf(kind));
}

const later = (one: string | null, other: string) => (one !== null && one > other ? one : other);
const rows: readonly { action: string; to: string }[] = parcelFlow.filter(({ by }) => (by as readonly string[]).includes('carrier'));
const leadsTo = ({ kind }: Movement) => rows.find(({ action }) => action === kind)?.to as ParcelState | undefined;

/** Before whatever happened later; the parcel's beginning stays its first step, and what it is now its last. */
function inPlace(steps: readonly ParcelStep[], late: ParcelStep): ParcelStep[] {
  const found = steps.findIndex(({ at }, index) => index > 0 && at > late.at);
  const place = found < 0 ? steps.length - 1 : found;
  return [...steps.slice(0, place), late, ...steps.slice(place)];
}
