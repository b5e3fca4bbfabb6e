import { useState } from 'react';
import type { QueueRow } from '../../../../shared/contract/desk';
import { queueWords } from '../../../../shared/words/screens/queue';
import { say } from '../../said';

/** As many as the hall takes at once. */
export const MOST_MARKED = 100;

/** What is chosen for a batch, by number; `isOn`: boxes are shown. */
export type Marks = { isOn: boolean; marked: ReadonlyMap<string, QueueRow>; begin(): void; toggle(row: QueueRow): void; all(rows: readonly QueueRow[]): void; none(): void; end(): void };

const nothing: ReadonlyMap<string, QueueRow> = new Map();

export function useMarks(): Marks {
  const [isOn, setOn] = useState(false);
  const [marked, mark] = useState(nothing);
  const add = (rows: readonly QueueRow[]) => {
    const after = new Map([...marked, ...rows.map((row) => [row.caseNo, row] as const)]);
    if (after.size > MOST_MARKED) say(queueWords.mostChosen);
    mark(new Map([...after].slice(0, MOST_MARKED)));
  };
  return {
    isOn, marked,
    begin: () => setOn(true),
    toggle(row) {
      setOn(true);
      if (marked.has(row.caseNo)) mark(new Map([...marked].filter(([caseNo]) => caseNo !== row.caseNo)));
      else add([row]);
    },
    all: add,
    none: () => mark(nothing),
    end() {
      setOn(false);
      mark(nothing);
    },
  };
}
