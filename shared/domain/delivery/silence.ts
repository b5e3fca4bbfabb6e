import type { Movement } from './movement';
import type { Parcel } from './parcel';
import { movingParcels } from './parcel-flow';

const HOUR_MS = 3_600_000;
/** How long a carrier may say nothing of what it carries. */
const SILENCE_MS = 48 * HOUR_MS;
/** A report about a waybill that nobody has named within a week is no parcel's of the hall. */
const STRAY_MS = 7 * 24 * HOUR_MS;

/** Nobody has heard of it for two days, and its carrier has not been asked since. */
export function isSilent({ state, way, lastMovedAt, handOver, steps }: Pick<Parcel, 'state' | 'way' | 'lastMovedAt' | 'handOver' | 'steps'>, now: Date): boolean {
  const since = lastMovedAt ?? handOver?.at ?? steps.at(-1)?.at ?? '';
  const isAsked = steps.some(({ action, at }) => action === 'traceLate' && at > since);
  return way === 'post' && movingParcels.includes(state) && !isAsked && isLongAgo(since, now);
}

export function isLongAgo(since: string, now: Date): boolean {
  return now.getTime() - Date.parse(since) >= SILENCE_MS;
}

export function isStray({ at }: Pick<Movement, 'at'>, now: Date): boolean {
  return now.getTime() - Date.parse(at) >= STRAY_MS;
}
