/** The items that hold a gram (or say a phrase), how strongly, and how rare that is: 1 rarest, near 0 commonest. */
export type Posting = { items: Int32Array; weights: Float32Array; rarity: number; subjects: number };

type Growing = { items: number[]; weights: number[]; subjects: number; lastSubject: number };

/** Grows postings; items must come subject by subject, so that subjects can be counted on the way. */
export class Postings {
  private readonly growing = new Map<string, Growing>();

  add(key: string, item: number, subject: number, weight: number): void {
    let row = this.growing.get(key);
    if (!row) this.growing.set(key, (row = { items: [], weights: [], subjects: 0, lastSubject: -1 }));
    row.items.push(item);
    row.weights.push(weight);
    if (row.lastSubject !== subject) {
      row.subjects += 1;
      row.lastSubject = subject;
    }
  }

  finish(subjects: number): Map<string, Posting> {
    const finished = new Map<string, Posting>();
    for (const [key, row] of this.growing) {
      finished.set(key, {
        items: Int32Array.from(row.items), weights: Float32Array.from(row.weights),
        rarity: rarityOf(row.subjects, subjects), subjects: row.subjects,
      });
    }
    return finished;
  }
}

/** 1 for what no subject or one subject holds, falling to 0 with the share of subjects that hold it. */
export function rarityOf(holders: number, subjects: number): number {
  return Math.log((subjects + 1) / (Math.max(holders, 1) + 0.5)) / Math.log((subjects + 1) / 1.5);
}
