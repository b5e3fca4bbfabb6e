import type { Clue } from './clues';
import type { OpenedSearch } from './open-search';
import type { Posting } from './postings';
import type { Slot } from './query';

const longestPhrase = 14;
const soundFit = 0.75;
const pinyinFit = 0.9;

type PhraseHit = Pick<Posting, 'items' | 'weights'> & { fit: number };

/** The known phrases standing in a segment, each as strong as the mass of the slots it covers. */
export function phraseHits(slots: readonly Slot[], singles: readonly Clue[], pairs: readonly Clue[], search: OpenedSearch): PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (let from = 0; from < slots.length; from += 1) {
    let mass = 0;
    let text = '';
    let sound = '';
    for (let to = from; to < Math.min(slots.length, from + longestPhrase); to += 1) {
      const slot = slots[to];
      mass += (singles[to]?.mass ?? 0) + (to > from ? pairs[to - 1]?.mass ?? 0 : 0);
      text += slot?.text ?? ' ';
      sound += `${to > from ? ' ' : ''}${slot?.sounds[0] ?? slot?.text ?? ''}`;
      hits.push(...hitsAt(text, sound, mass, to > from, search));
    }
  }
  return hits;
}

function hitsAt(text: string, sound: string, mass: number, isLong: boolean, { phrases, phrasesBySound }: OpenedSearch): PhraseHit[] {
  const written = phrases.get(text);
  if (written) return [{ items: written.items, weights: written.weights, fit: mass }];
  if (!isLong) return [];
  const fit = mass * (text.trim() === '' ? pinyinFit : soundFit);
  return (phrasesBySound.get(sound) ?? []).flatMap((one) => {
    const posting = phrases.get(one);
    return posting ? [{ items: posting.items, weights: posting.weights, fit }] : [];
  });
}

/** Tells the items with a phrase whose first letters begin with (or, from four letters, hold) these; `score` is 1 for a whole phrase. */
export function initialsHits(letters: string, { initials, phrases }: OpenedSearch, tell: (item: number, score: number) => void): void {
  const wanted = letters.length < 4 ? `|${letters}` : letters;
  for (let at = initials.letters.indexOf(wanted); at >= 0; at = initials.letters.indexOf(wanted, at + 1)) {
    const start = initials.letters.lastIndexOf('|', at) + 1;
    const length = initials.letters.indexOf('|', start) - start;
    if (letters.length === 2 && length > 3) continue;
    const posting = phrases.get(initials.phrases[placeOf(start, initials.starts)] ?? '');
    const isInside = at > start ? 0.8 : 1;
    const score = Math.sqrt(letters.length / length) * isInside;
    posting?.items.forEach((item, place) => tell(item, score * (posting.weights[place] ?? 0)));
  }
}

/** Binary search in rising numbers. */
function placeOf(value: number, rising: readonly number[]): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
