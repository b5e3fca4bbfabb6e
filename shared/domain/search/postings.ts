/** The items that hold a gram or say a phrase, how strongly, and in how many subjects. */
export type Posting = { items: number[]; weights: number[]; subjects: number; lastSubject: number };

/** Notes that an item holds a key; items must come subject by subject, so that subjects are counted on the way. */
export function addPosting(postings: Map<string, Posting>, key: string, item: number, subject: number, weight: number): void {
  let row = postings.get(key);
  if (!row) postings.set(key, (row = { items: [], weights: [], subjects: 0, lastSubject: -1 }));
  row.items.push(item);
  row.weights.push(weight);
  if (row.lastSubject !== subject) row.subjects += 1;
  row.lastSubject = subject;
}

/** 1 for what one subject of all holds or none, falling to near 0 for what every one holds. */
export function rarityOf(holders: number, subjects: number): number {
  return Math.log((subjects + 1) / (Math.max(holders, 1) + 0.5)) / Math.log((subjects + 1) / 1.5);
}
