import type { BillLine } from './bill';
import type { CarrierName } from './parcel';

/** A line of our own ledger (寄递台账): a parcel that a carrier took in this month. */
export type LedgerLine = { parcelNo: string; waybillNo: string; desk: string; fen: number };
/** A parcel of ours that is not in this month's ledger of this carrier. */
export type Elsewhere = { parcelNo: string; carrier: string | null; month: string | null };
/**
 * `unknown`: no parcel of ours; `double`: billed before on this bill; `otherMonth`, `otherCarrier`, `notTaken`: ours, but another
 * month's or carrier's, or never handed over; `price`: not what was agreed; `unbilled`: ours, and not on the bill.
 */
export type DifferenceKind = 'unknown' | 'double' | 'otherMonth' | 'otherCarrier' | 'notTaken' | 'price' | 'unbilled';
/** Sums in 分; `line`: of the bill. */
export type Difference = { kind: DifferenceKind; waybillNo: string; parcelNo: string | null; line: number | null; billedFen: number | null; ledgerFen: number | null };
export type UnitTotal = { desk: string; parcels: number; ledgerFen: number; agreedFen: number };

/** 月结: one carrier's bill of a month against our ledger, as it came out last. */
export type Settlement = {
  carrier: CarrierName; month: string; version: number; at: string; by: { officerId: string; name: string }; digest: string;
  lines: number; parcels: number; billedFen: number; ledgerFen: number; agreedFen: number;
  units: readonly UnitTotal[]; differences: readonly Difference[]; count: number;
};

/** Nobody reads more of them; the count says all. */
const MOST_KEPT = 500;

/** Every line of the bill is agreed or named, and so is every parcel of ours: what is agreed may be paid. */
export function compareBill(bill: readonly BillLine[], ledger: readonly LedgerLine[], carrier: CarrierName, elsewhere: ReadonlyMap<string, Elsewhere>): Pick<Settlement, 'lines' | 'parcels' | 'billedFen' | 'ledgerFen' | 'agreedFen' | 'units' | 'differences' | 'count'> {
  const ours = new Map(ledger.map((one) => [one.waybillNo, one]));
  const billed = new Map<string, BillLine>();
  const differences: Difference[] = [];
  for (const one of bill) {
    const parcel = ours.get(one.waybillNo);
    const first = billed.get(one.waybillNo);
    if (!first) billed.set(one.waybillNo, one);
    const kind = kindOf(one, { parcel, first, carrier, elsewhere: elsewhere.get(one.waybillNo) });
    if (kind) differences.push({ kind, waybillNo: one.waybillNo, parcelNo: parcel?.parcelNo ?? elsewhere.get(one.waybillNo)?.parcelNo ?? null, line: one.line, billedFen: one.fen, ledgerFen: parcel?.fen ?? null });
  }
  const unbilled = ledger.filter(({ waybillNo }) => !billed.has(waybillNo));
  differences.push(...unbilled.map(({ waybillNo, parcelNo, fen }) => ({ kind: 'unbilled' as const, waybillNo, parcelNo, line: null, billedFen: null, ledgerFen: fen })));
  const agreed = ledger.filter(({ waybillNo, fen }) => billed.get(waybillNo)?.fen === fen);
  return {
    lines: bill.length, parcels: ledger.length, billedFen: sumOf(bill), ledgerFen: sumOf(ledger), agreedFen: sumOf(agreed), units: unitsOf(ledger, new Set(agreed)),
    differences: differences.slice(0, MOST_KEPT), count: differences.length,
  };
}

type Seen = { parcel: LedgerLine | undefined; first: BillLine | undefined; carrier: CarrierName; elsewhere: Elsewhere | undefined };

function kindOf({ fen }: BillLine, { parcel, first, carrier, elsewhere }: Seen): DifferenceKind | null {
  if (first) return 'double';
  if (parcel) return parcel.fen === fen ? null : 'price';
  if (!elsewhere) return 'unknown';
  if (elsewhere.carrier !== null && elsewhere.carrier !== carrier) return 'otherCarrier';
  return elsewhere.month === null ? 'notTaken' : 'otherMonth';
}

function unitsOf(ledger: readonly LedgerLine[], agreed: ReadonlySet<LedgerLine>): UnitTotal[] {
  const units = new Map<string, UnitTotal>();
  for (const one of ledger) {
    const { parcels, ledgerFen, agreedFen } = units.get(one.desk) ?? { parcels: 0, ledgerFen: 0, agreedFen: 0 };
    units.set(one.desk, { desk: one.desk, parcels: parcels + 1, ledgerFen: ledgerFen + one.fen, agreedFen: agreedFen + (agreed.has(one) ? one.fen : 0) });
  }
  return [...units.values()].sort((one, other) => other.ledgerFen - one.ledgerFen || (one.desk < other.desk ? -1 : 1));
}

const sumOf = (lines: readonly { fen: number }[]) => lines.reduce((sum, { fen }) => sum + fen, 0);
