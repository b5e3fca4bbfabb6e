import { soundOf } from './sounds';

/** Syllables as typed, and the neighbours in sound that the catalogue knows. */
export type SyllableBook = {
  soundOfTyped: ReadonlyMap<string, string>;
  /** A syllable with at most one letter left out → the syllables it may stand for. */
  nearly: ReadonlyMap<string, string[]>;
  /** In how many subjects of the catalogue two syllables stand side by side. */
  holders: ReadonlyMap<string, number>;
};

/** A reading so far: its last sound and the path before it. */
type Path = { sound: string; before: Path | null; length: number; cost: number; slips: number };

const costs = { syllable: 0.5, strangePair: 1.5, rarePair: 0.2, swap: 1.8, slip: 2, firstSlip: 2.2, unfinished: 0.5 } as const;
const longestSyllable = 6;
const pathsKept = 6;
const lettersPerSlip = 4;

/** All syllables, also as the south types them (yin for ying), ready to be read. */
export function syllableBook(syllables: readonly string[], holders: SyllableBook['holders']): SyllableBook {
  const soundOfTyped = new Map<string, string>();
  for (const syllable of syllables) soundOfTyped.set(soundOf(syllable), soundOf(syllable));
  for (const syllable of syllables) soundOfTyped.set(syllable, soundOf(syllable));
  const nearly = new Map<string, string[]>();
  for (const syllable of syllables.filter((one) => one.length > 1)) {
    for (const key of withOneLess(syllable)) nearly.set(key, [...(nearly.get(key) ?? []), syllable]);
  }
  return { soundOfTyped, nearly, holders };
}

/** Reads letters as the likeliest row of syllables, the last perhaps unfinished, with a slip in every fourth letter at most; empty when it cannot. */
export function readPinyin(letters: string, book: SyllableBook): string[] {
  const plain = cheapest(letters, book, false);
  if (plain && plain.cost <= costs.unfinished + (costs.syllable + costs.rarePair) * plain.length) return soundsAlong(plain);
  const forgiving = cheapest(letters, book, true);
  if (forgiving && forgiving.slips * lettersPerSlip <= letters.length && (!plain || forgiving.cost < plain.cost)) return soundsAlong(forgiving);
  return soundsAlong(plain);
}

function cheapest(letters: string, book: SyllableBook, slipsAllowed: boolean): Path | undefined {
  const paths: Path[][] = Array.from({ length: letters.length + 1 }, () => []);
  paths[0]?.push({ sound: '', before: null, length: 0, cost: 0, slips: 0 });
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
    for (const syllable of near) if (syllable !== piece) found.push({ sound: soundOf(syllable), cost: slipCost(piece, syllable) });
  }
  return found;
}

/** Fingers swap letters more often than they miss one, and rarely miss the first. */
function slipCost(piece: string, syllable: string): number {
  if ([...piece].sort().join('') === [...syllable].sort().join('')) return costs.swap;
  return piece[0] === syllable[0] ? costs.slip : costs.firstSlip;
}

function longer(path: Path, sound: string, cost: number, book: SyllableBook): Path {
  const holders = path.length === 0 ? Infinity : book.holders.get(`${path.sound} ${sound}`);
  const strange = holders ? costs.rarePair / holders : costs.strangePair;
  return { sound, before: path, length: path.length + 1, cost: path.cost + costs.syllable + cost + strange, slips: path.slips + (cost >= costs.swap ? 1 : 0) };
}

/** The cheapest paths, one for each last sound. */
function best(paths: readonly Path[]): Path[] {
  const kept = new Map<string, Path>();
  for (const path of [...paths].sort((a, b) => a.cost - b.cost)) {
    if (kept.size < pathsKept && !kept.has(path.sound)) kept.set(path.sound, path);
  }
  return [...kept.values()];
}

function soundsAlong(path: Path | null | undefined): string[] {
  const sounds: string[] = [];
  for (let at = path; at?.before; at = at.before) sounds.unshift(at.sound);
  return sounds;
}

function withOneLess(word: string): string[] {
  return [word, ...Array.from(word, (_letter, at) => word.slice(0, at) + word.slice(at + 1))];
}
