import { unitsOf } from './clean-text';
import type { Slot } from './query';
import type { Intent } from './searchable';
import { waysToSay } from './sounds';

/** What people say for each intent, by writing and by sound → one bit per intent. */
export type IntentBook = { written: ReadonlyMap<string, number>; sounded: ReadonlyMap<string, number> };

const longestSaid = 6;

export function intentBook(intents: readonly Intent[], readings: ReadonlyMap<string, string[]>): IntentBook {
  const written = new Map<string, number>();
  const sounded = new Map<string, number>();
  intents.forEach(({ said, named }, at) => {
    const bit = 1 << at;
    for (const word of said.split(' ')) written.set(word, (written.get(word) ?? 0) | bit);
    // by sound only the official words: among all of them too many sound like something else (许证, 续证)
    for (const way of named.split(' ').flatMap((word) => waysToSay(unitsOf(word), readings))) sounded.set(way, (sounded.get(way) ?? 0) | bit);
  });
  return { written, sounded };
}

/** One bit for each intent written in the text; of words that begin together the longest counts (搬家公司 is no 搬家). */
export function intentsSaid(text: string, { written }: IntentBook): number {
  let bits = 0;
  for (let at = 0; at < text.length; ) {
    let length = Math.min(longestSaid, text.length - at);
    while (length > 0 && !written.has(text.slice(at, at + length))) length -= 1;
    bits |= written.get(text.slice(at, at + length)) ?? 0;
    at += Math.max(1, length);
  }
  return bits;
}

/** Marks the slots that say an intent; with `bySound` homophones and pinyin count too. Returns one bit per intent met. */
export function markIntents(slots: readonly Slot[], bySound: boolean, book: IntentBook): number {
  let bits = 0;
  for (let from = 0; from < slots.length; from += 1) {
    for (let to = from + 2; to <= Math.min(slots.length, from + longestSaid); to += 1) {
      const row = slots.slice(from, to);
      const bit = book.written.get(row.map((slot) => slot.text ?? ' ').join(''))
        ?? (bySound ? book.sounded.get(row.map((slot) => slot.sounds[0] ?? '').join(' ')) : undefined);
      if (bit === undefined) continue;
      bits |= bit;
      for (const slot of row) slot.isIntent = true;
    }
  }
  return bits;
}
