import { soundOf } from './sounds';

/** Syllables as typed, and the neighbours in sound that the catalogue knows. */
export type SyllableBook = {
  soundOfTyped: ReadonlyMap<string, string>;
  /** A syllable with at most one letter left out → the syllables it may stand for. */
  nearly: ReadonlyMap<string, string[]>;
  isPair: (pair: string) => boolean;
};

type Path = { sounds: string[]; cost: number; slips: number };

const costs = { syllable: 0.5, strangePair: 1.5, slip: 2, unfinished: 0.5 } as const;
const longestSyllable = 6;
const pathsKept = 6;
const lettersPerSlip = 4;

/** All syllables, also as the south types them (yin for ying), ready to be read. */
export function syllableBook(syllables: readonly string[], gramsBySound: ReadonlyMap<string, unknown>): SyllableBook {
  const soundOfTyped = new Map<string, string>();
  for (const syllable of syllables) soundOfTyped.set(soundOf(syllable), soundOf(syllable));
  for (const syllable of syllables) soundOfTyped.set(syllable, soundOf(syllable));
  const nearly = new Map<string, string[]>();
  for (const syllable of syllables.filter((one) => one.length > 1)) {
    for (const key of withOneLess(syllable)) nearly.set(key, [...(nearly.get(key) ?? []), soundOf(syllable)]);
  }
  return { soundOfTyped, nearly, isPair: (pair) => gramsBySound.has(pair) };
}

/** Reads letters as the likeliest row of syllables, the last perhaps unfinished, with a slip in every fourth letter at most; empty when it cannot. */
export function readPinyin(letters: string, book: SyllableBook): string[] {
  const plain = cheapest(letters, book, false);
  if (plain && plain.cost <= costs.unfinished + costs.syllable * plain.sounds.length) return plain.sounds;
  const forgiving = cheapest(letters, book, true);
  if (forgiving && forgiving.slips * lettersPerSlip <= letters.length && (!plain || forgiving.cost < plain.cost)) return forgiving.sounds;
  return plain?.sounds ?? [];
}

function cheapest(letters: string, book: SyllableBook, slipsAllowed: boolean): Path | undefined {
  const paths: Path[][] = Array.from({ length: letters.length + 1 }, () => []);
  paths[0]?.push({ sounds: [], cost: 0, slips: 0 });
  for (let at = 0; at < letters.length; at += 1) {
    const before = best(paths[at] ?? []);
    if (before.length === 0) continue;
    for (let end = at + 1; end <= Math.min(letters.length, at + longestSyllable); end += 1) {
      const piece = letters.slice(at, end);
      for (const { sound, cost } of readingsOfPiece(piece, end === letters.length, book, slipsAllowed)) {
        for (const path of before) paths[end]?.push(longer(path, sound, cost, book));
      }
    }
  }
  return best(paths[letters.length] ?? [])[0];
}

function readingsOfPiece(piece: string, isLast: boolean, book: SyllableBook, slipsAllowed: boolean): { sound: string; cost: number }[] {
  const exact = book.soundOfTyped.get(piece);
  const found = exact ? [{ sound: exact, cost: 0 }] : [];
  if (isLast && !exact) {
    for (const [typed, sound] of book.soundOfTyped) if (typed.startsWith(piece)) found.push({ sound, cost: costs.unfinished });
  }
  if (slipsAllowed && piece.length > 1) {
    const near = new Set(withOneLess(piece).flatMap((key) => book.nearly.get(key) ?? []));
    for (const sound of near) if (sound !== exact) found.push({ sound, cost: costs.slip });
  }
  return found;
}

function longer(path: Path, sound: string, cost: number, book: SyllableBook): Path {
  const last = path.sounds.at(-1);
  const strange = last !== undefined && !book.isPair(`${last} ${sound}`) ? costs.strangePair : 0;
  return { sounds: [...path.sounds, sound], cost: path.cost + costs.syllable + cost + strange, slips: path.slips + (cost === costs.slip ? 1 : 0) };
}

/** The cheapest paths, one for each last sound. */
function best(paths: readonly Path[]): Path[] {
  const kept = new Map<string, Path>();
  for (const path of [...paths].sort((a, b) => a.cost - b.cost)) {
    const last = path.sounds.at(-1) ?? '';
    if (kept.size < pathsKept && !kept.has(last)) kept.set(last, path);
  }
  return [...kept.values()];
}

function withOneLess(word: string): string[] {
  return [word, ...Array.from(word, (_letter, at) => word.slice(0, at) + word.slice(at + 1))];
}
