/** A payment as one of the two books has it, in 分. */
export type Entry = { orderNo: string; lineNo: number; amountFen: number; state: 'paid' | 'returned' };
export type Difference = { orderNo: string; lineNo: number; what: 'notWithUs' | 'notWithThem' | 'amount' | 'state'; oursFen: number | null; theirsFen: number | null };

/** 对账: our entries of a day against the treasury's; what differs, line by line. None: both books say the same. */
export function reconcile(ours: readonly Entry[], theirs: readonly Entry[]): Difference[] {
  const keyOf = ({ orderNo, lineNo }: Entry) => `${orderNo}#${lineNo}`;
  const mine = new Map(ours.map((one) => [keyOf(one), one]));
  const found = theirs.flatMap((their): Difference[] => {
    const { orderNo, lineNo } = their;
    const our = mine.get(keyOf(their));
    mine.delete(keyOf(their));
    if (!our) return [{ orderNo, lineNo, what: 'notWithUs', oursFen: null, theirsFen: their.amountFen }];
    const what = our.amountFen !== their.amountFen ? 'amount' : our.state !== their.state ? 'state' : null;
    return what === null ? [] : [{ orderNo, lineNo, what, oursFen: our.amountFen, theirsFen: their.amountFen }];
  });
  return [...found, ...[...mine.values()].map(({ orderNo, lineNo, amountFen }): Difference => ({ orderNo, lineNo, what: 'notWithThem', oursFen: amountFen, theirsFen: null }))];
}
