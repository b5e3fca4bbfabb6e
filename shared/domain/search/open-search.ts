import { roundAges } from './ages';
import { cleanText, simplifiedForms, unitsOf } from './clean-text';
import { familiesOf, isFamily, type Families } from './grams';
import { indexPhrases } from './index-phrases';
import { intentBook, type IntentBook } from './intents';
import type { Posting } from './postings';
import { syllableBook, type SyllableBook } from './read-pinyin';
import type { IndexedItem, SearchIndex } from './search-index';
import type { EverydayWords } from './searchable';
import { readingsOf, waysToSay } from './sounds';

/** The index laid out for lookups; open it once and keep it. */
export type OpenedSearch = {
  items: readonly IndexedItem[];
  subjects: number;
  grams: ReadonlyMap<string, Posting>;
  phrases: ReadonlyMap<string, Posting>;
  /** Sounds joined by spaces → the grams, or whole phrases, that sound so. */
  gramsBySound: ReadonlyMap<string, string[]>;
  phrasesBySound: ReadonlyMap<string, string[]>;
  /** First letters of every phrase, each between two bars; where each begins, and the phrase. */
  initials: { letters: string; starts: readonly number[]; phrases: readonly string[] };
  syllables: SyllableBook;
  families: Families;
  intents: IntentBook;
  simplified: ReadonlyMap<string, string>;
  readings: ReadonlyMap<string, string[]>;
  ages: EverydayWords['ages'];
  fillers: ReadonlySet<string>;
  longestFiller: number;
  little: string;
  audience: { person: readonly string[]; enterprise: readonly string[] };
};

/** Lays the stored index out in memory. */
export function openSearch(index: SearchIndex): OpenedSearch {
  const { words, characters } = index;
  const simplified = simplifiedForms(characters.simplified);
  const families = familiesOf(words.alike);
  const readings = readingsOf(characters.sounds);
  const { grams, phrases } = indexPhrases(index, families, (text) => roundAges(cleanText(text, simplified), words.ages));
  const gramsBySound = bySound(grams.keys(), readings);
  const phrasesBySound = bySound(phrases.keys(), readings);
  const fillers = words.fillers.split(' ');
  return {
    items: index.items, subjects: index.subjects.length, grams, phrases, gramsBySound, phrasesBySound, families, simplified, readings,
    initials: initialsOf(phrasesBySound),
    syllables: syllableBook(Object.keys(characters.sounds), new Map(Array.from(gramsBySound, ([sounds, alike]) => [sounds, holdersOf(alike, grams)]))),
    intents: intentBook(words.intents, readings),
    ages: words.ages, little: words.little,
    fillers: new Set(fillers), longestFiller: Math.max(...fillers.map((filler) => filler.length)),
    audience: { person: words.audience.person.split(' '), enterprise: words.audience.enterprise.split(' ') },
  };
}

/** In how many subjects any of these grams stands. */
export function holdersOf(alike: readonly string[], grams: ReadonlyMap<string, Posting>): number {
  return alike.reduce((sum, gram) => sum + (grams.get(gram)?.subjects ?? 0), 0);
}

function bySound(texts: Iterable<string>, readings: ReadonlyMap<string, string[]>): Map<string, string[]> {
  const sounding = new Map<string, string[]>();
  for (const text of texts) {
    if (isFamily(text)) continue;
    for (const way of waysToSay(unitsOf(text), readings)) {
      const known = sounding.get(way);
      if (known) known.push(text);
      else sounding.set(way, [text]);
    }
  }
  return sounding;
}

function initialsOf(phrasesBySound: ReadonlyMap<string, string[]>): OpenedSearch['initials'] {
  const starts: number[] = [];
  const phrases: string[] = [];
  const rows: string[] = [];
  let start = 1;
  for (const [way, texts] of phrasesBySound) {
    const letters = way.split(' ').map((sound) => sound[0]).join('');
    for (const text of texts) {
      starts.push(start);
      phrases.push(text);
      rows.push(letters);
      start += letters.length + 1;
    }
  }
  return { letters: `|${rows.join('|')}|`, starts, phrases };
}
