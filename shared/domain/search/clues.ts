import { familiesIn } from './grams';
import type { OpenedSearch } from './open-search';
import { rarityOf } from './postings';
import type { Slot } from './read-query';

/** One thing the query says: how much it matters, and the grams that would answer it, each with how well (0–1). */
export type Clue = { mass: number; answers: { gram: string; fit: number }[] };

const masses = { single: 0.35, pair: 1, family: 0.5 } as const;
const fits = { written: 1, typedSound: 0.9, sameSound: 0.65, swapped: 0.5 } as const;

/** What each slot of a segment says on its own. */
export function singleClues(slots: readonly Slot[], search: OpenedSearch): Clue[] {
  return slots.map((slot) => {
    if (slot.text !== null && search.grams.has(slot.text)) return writtenClue(slot.text, masses.single, search);
    return soundClue(slot.sounds, slot.text === null ? fits.typedSound : fits.sameSound, masses.single, search);
  });
}

/** What each two neighbouring slots say together; a wrong homophone or a swap still says something. */
export function pairClues(slots: readonly Slot[], search: OpenedSearch): Clue[] {
  return slots.slice(1).map((second, at) => {
    const first = slots[at] ?? second;
    const pair = first.text !== null && second.text !== null ? first.text + second.text : null;
    if (pair !== null && search.grams.has(pair)) return writtenClue(pair, masses.pair, search);
    const ways = first.sounds.flatMap((one) => second.sounds.map((other) => `${one} ${other}`));
    const clue = soundClue(ways, pair === null ? fits.typedSound : fits.sameSound, masses.pair, search);
    const swapped = `${second.text ?? ''}${first.text ?? ''}`;
    if (clue.answers.length === 0 && pair !== null && search.grams.has(swapped)) clue.answers.push({ gram: swapped, fit: fits.swapped });
    return clue;
  });
}

/** The families of words a segment names. */
export function familyClues(slots: readonly Slot[], search: OpenedSearch): Clue[] {
  const units = slots.map((slot) => slot.text ?? ' ');
  return [...familiesIn(units, search.families)].map((family) => writtenClue(family, masses.family, search));
}

function writtenClue(gram: string, share: number, { grams, subjects }: OpenedSearch): Clue {
  return { mass: share * (grams.get(gram)?.rarity ?? rarityOf(0, subjects)), answers: [{ gram, fit: fits.written }] };
}

function soundClue(ways: readonly string[], fit: number, share: number, { grams, gramsBySound, subjects }: OpenedSearch): Clue {
  const alike = [...new Set(ways.flatMap((way) => gramsBySound.get(way) ?? []))];
  const holders = alike.reduce((sum, gram) => sum + (grams.get(gram)?.subjects ?? 0), 0);
  return { mass: share * Math.max(0, rarityOf(Math.min(holders, subjects), subjects)), answers: alike.map((gram) => ({ gram, fit })) };
}
