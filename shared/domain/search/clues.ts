import { familiesIn } from './grams';
import { holdersOf, type OpenedSearch } from './open-search';
import { rarityOf } from './postings';
import type { Slot } from './query';

/** One thing the query says: how much it matters, and the grams that would answer it, each with how well (0–1). */
export type Clue = { mass: number; answers: { gram: string; fit: number }[] };

const masses = { single: 0.35, pair: 1, strangePair: 0.5, family: 0.5 } as const;
/** An intent chooses among items mostly by its factor; its words only help. */
const intentShare = 0.5;
const fits = { written: 1, typedSound: 0.9, sameSound: 0.65, misplaced: 0.5 } as const;

/** What each slot of a segment says on its own. */
export function singleClues(slots: readonly Slot[], search: OpenedSearch): Clue[] {
  return slots.map((slot) => {
    const share = slot.isIntent ? masses.single * intentShare : masses.single;
    if (slot.text !== null && search.grams.has(slot.text)) return writtenClue(slot.text, share, search);
    return soundClue(slot.sounds, slot.text === null ? fits.typedSound : fits.sameSound, share, search);
  });
}

/** What each two neighbouring slots say together; a wrong homophone, a swap or a strange sign between them still says something. */
export function pairClues(slots: readonly Slot[], search: OpenedSearch): Clue[] {
  return slots.slice(1).map((second, at) => {
    const first = slots[at] ?? second;
    const share = first.isIntent && second.isIntent ? masses.pair * intentShare : masses.pair;
    const pair = written(first, second);
    if (pair !== null && search.grams.has(pair)) return writtenClue(pair, share, search);
    const ways = first.sounds.flatMap((one) => second.sounds.map((other) => `${one} ${other}`));
    const clue = soundClue(ways, pair === null ? fits.typedSound : fits.sameSound, share, search);
    for (const gram of [written(second, first), written(first, slots[at + 2]), written(slots[at - 1], second)]) {
      if (gram !== null && search.grams.has(gram)) clue.answers.push({ gram, fit: fits.misplaced });
    }
    return clue.answers.length > 0 ? clue : { ...clue, mass: clue.mass * masses.strangePair };
  });
}

function written(first: Slot | undefined, second: Slot | undefined): string | null {
  return first?.text && second?.text ? first.text + second.text : null;
}

/** The families of words a segment names. */
export function familyClues(slots: readonly Slot[], search: OpenedSearch): Clue[] {
  const units = slots.map((slot) => slot.text ?? ' ');
  return [...familiesIn(units, search.families)].map((family) => writtenClue(family, masses.family, search));
}

function writtenClue(gram: string, share: number, { grams, subjects }: OpenedSearch): Clue {
  return { mass: share * rarityOf(grams.get(gram)?.subjects ?? 0, subjects), answers: [{ gram, fit: fits.written }] };
}

function soundClue(ways: readonly string[], fit: number, share: number, { grams, gramsBySound, subjects }: OpenedSearch): Clue {
  const alike = [...new Set(ways.flatMap((way) => gramsBySound.get(way) ?? []))];
  const holders = holdersOf(alike, grams);
  return { mass: share * Math.max(0, rarityOf(Math.min(holders, subjects), subjects)), answers: alike.map((gram) => ({ gram, fit })) };
}
