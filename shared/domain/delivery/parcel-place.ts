import type { Parcel } from './parcel';
import { endedParcels, troubledParcels } from './parcel-flow';

/** The lists that staff work through (寄递台), and the one that is watched for silence. */
export const parcelLists = ['toPack', 'toCheck', 'toHandOver', 'moving', 'trouble', 'counter', 'point'] as const;
export type ParcelList = (typeof parcelLists)[number];

/** Which list a parcel stands in, and by what it is sorted there; nothing: it has ended. */
export function parcelPlace({ state, packFrom, handOverBy, lastMovedAt, handOver, steps }: Parcel): { list: ParcelList; sort: string } | null {
  const since = steps.at(-1)?.at ?? '';
  if (endedParcels.includes(state)) return null;
  if (troubledParcels.includes(state)) return { list: 'trouble', sort: since };
  switch (state) {
    case 'requested': return { list: 'toPack', sort: packFrom };
    case 'checking': return { list: 'toCheck', sort: handOverBy };
    case 'packed': return { list: 'toHandOver', sort: handOverBy };
    case 'atCounter': return { list: 'counter', sort: since };
    case 'atPoint': return { list: 'point', sort: since };
    default: return { list: 'moving', sort: lastMovedAt ?? handOver?.at ?? since };
  }
}

/** Not out of the hall on the day it should have been, or not with its applicant on the law's. */
export function isLate({ state, handOverBy, deliverBy }: Pick<Parcel, 'state' | 'handOverBy' | 'deliverBy'>, today: string): boolean {
  if (endedParcels.includes(state)) return false;
  const inTheHall = state === 'requested' || state === 'checking' || state === 'packed';
  return (inTheHall && today > handOverBy) || (deliverBy !== null && today > deliverBy);
}
