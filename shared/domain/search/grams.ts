import { unitsOf } from './clean-text';

/** Words that mean nearly the same: each word → the name of its family. */
export type Families = ReadonlyMap<string, string>;

const longestFamilyWord = 5;

/** Family names begin with a sign that no cleaned text holds. */
export function familiesOf(alike: readonly string[]): Families {
  return new Map(alike.flatMap((row, at) => row.split(' ').map((word) => [word, `~${at}`] as const)));
}

/** Tells a family from what can be written. */
export function isFamily(gram: string): boolean {
  return gram.startsWith('~');
}

/** Single units, neighbouring pairs and the families of a cleaned text, each once. */
export function gramsOf(text: string, families: Families): Set<string> {
  const grams = new Set<string>();
  for (const segment of text.split(' ')) {
    const units = unitsOf(segment);
    units.forEach((unit, at) => {
      grams.add(unit);
      const next = units[at + 1];
      if (next !== undefined) grams.add(unit + next);
    });
    for (const family of familiesIn(units, families)) grams.add(family);
  }
  return grams;
}

/** The families whose words stand in a row of units. */
export function familiesIn(units: readonly string[], families: Families): Set<string> {
  const found = new Set<string>();
  for (let from = 0; from < units.length; from += 1) {
    let word = '';
    for (const unit of units.slice(from, from + longestFamilyWord)) {
      word += unit;
      const family = families.get(word);
      if (family) found.add(family);
    }
  }
  return found;
}
