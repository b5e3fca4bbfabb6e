import type { MadePromise, PromiseKind, PromiseState } from './promise';

/** What the ledger reads of one promise (承诺台账). */
export type LedgerEntry = { itemCode: string; itemName: string; kind: PromiseKind; state: PromiseState };

/** One item's promises of one kind: `made` is the sum of all that follow. */
export type LedgerLine = { itemCode: string; itemName: string; kind: PromiseKind; made: number } & Record<PromiseState, number>;

/** Counts by item and kind, in the order of the items' codes. */
export function ledgerOf(entries: readonly LedgerEntry[]): LedgerLine[] {
  const lines = new Map<string, LedgerLine>();
  for (const { itemCode, itemName, kind, state } of entries) {
    const key = `${itemCode}\n${kind}`;
    const line = lines.get(key) ?? { itemCode, itemName, kind, made: 0, open: 0, kept: 0, late: 0, broken: 0, withdrawn: 0, dropped: 0 };
    lines.set(key, { ...line, made: line.made + 1, [state]: line[state] + 1 });
  }
  return [...lines.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}

/** The entries of one case. */
export function entriesOf(one: { item: { code: string; name: string }; promises: readonly MadePromise[] }): LedgerEntry[] {
  return one.promises.map(({ kind, state }) => ({ itemCode: one.item.code, itemName: one.item.name, kind, state }));
}
