import type { ParcelState } from './parcel-flow';

/** What a month's parcels say of themselves; stamps ISO with +08:00, days `YYYY-MM-DD`. */
export type FiguredParcel = {
  state: ParcelState; handOverBy: string; handedOverAt: string | null; decidedAt: string; deliveredAt: string | null; wasReturned: boolean; postageFen: number; copies: number;
};

/** 寄递统计 of a month of hand-over. `hours`: from decision to signature, P50 and P90; null while nothing was signed for. */
export type DeliveryFigures = { mailed: number; onTime: number; delivered: number; returned: number; lost: number; hours: { p50: number; p90: number } | null; savedFen: number; copies: number };

const gone: readonly ParcelState[] = ['lost', 'damaged', 'reissued'];
const HOUR = 3_600_000;

export function figuresOf(parcels: readonly FiguredParcel[]): DeliveryFigures {
  const count = (is: (one: FiguredParcel) => boolean) => parcels.filter(is).length;
  const hours = parcels.flatMap(({ deliveredAt, decidedAt }) => (deliveredAt ? [(Date.parse(deliveredAt) - Date.parse(decidedAt)) / HOUR] : [])).sort((one, other) => one - other);
  const at = (share: number) => Math.round((hours[Math.min(Math.ceil(hours.length * share), hours.length) - 1] ?? 0) * 10) / 10;
  return {
    mailed: parcels.length, onTime: count(({ handedOverAt, handOverBy }) => handedOverAt !== null && handedOverAt.slice(0, 10) <= handOverBy),
    delivered: count(({ state }) => state === 'delivered'), returned: count(({ wasReturned }) => wasReturned), lost: count(({ state }) => gone.includes(state)),
    hours: hours.length > 0 ? { p50: at(0.5), p90: at(0.9) } : null,
    savedFen: parcels.reduce((sum, { postageFen }) => sum + postageFen, 0), copies: parcels.reduce((sum, { copies }) => sum + copies, 0),
  };
}
