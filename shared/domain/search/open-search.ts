import { cleanText, simplifiedForms, unitsOf } from './clean-text';
import { roundAges } from './ages';
import { familiesOf, gramsOf, type Families } from './grams';
import { intentBook, type IntentBook } from './intents';
import { Postings, type Posting } from './postings';
import { syllableBook, type SyllableBook } from './read-pinyin';
import type { IndexedItem, SearchIndex } from './search-index';
import type { EverydayWords } from './searchable';
import { readingsOf, waysToSay } from './sounds';

/** How much a place in an item counts. */
const weights = { name: 1, nameStem: 0.8, nameRest: 0.6, keyword: 1, said: 0.9, subject: 0.75, rest: 0.3 } as const;

const closingWord = 2;

/** The index laid out for lookups; open it once and keep it. */
export type OpenedSearch = {
  items: readonly IndexedItem[];
  words: Omit<EverydayWords, 'concepts'>;
  simplified: ReadonlyMap<string, string>;
  readings: ReadonlyMap<string, string[]>;
  families: Families;
  subjects: number;
  grams: ReadonlyMap<string, Posting>;
  phrases: ReadonlyMap<string, Posting>;
  /** Sounds of a gram → the grams that sound so. */
  gramsBySound: ReadonlyMap<string, string[]>;
  phrasesBySound: ReadonlyMap<string, string[]>;
  /** First letters of each phrase between bars, and the phrase of each. */
  initials: { letters: string; starts: readonly number[]; phrases: readonly string[] };
  syllables: SyllableBook;
  intents: IntentBook;
};

/** Lays the stored index out in memory. */
export function openSearch(index: SearchIndex): OpenedSearch {
  const { words, subjects } = index;
  const simplified = simplifiedForms(index.characters.simplified);
  const families = familiesOf(words.alike);
  const clean = (text: string): string => roundAges(cleanText(text, simplified), words.ages);
  const { grams, phrases } = postingsOf(index, families, clean);
  const readings = readingsOf(index.characters.sounds);
  const gramsBySound = bySound(grams.keys(), readings);
  const phrasesBySound = bySound(phrases.keys(), readings);
  return {
    items: index.items, words, simplified, readings, families, subjects: subjects.length, grams, phrases, gramsBySound, phrasesBySound,
    initials: initialsOf(phrasesBySound),
    intents: intentBook(words.intents, readings),
    syllables: syllableBook(Object.keys(index.characters.sounds), gramsBySound),
  };
}

type Phrase = { text: string; grams: Set<string>; weight: number };

function postingsOf(index: SearchIndex, families: Families, clean: (text: string) => string): { grams: Map<string, Posting>; phrases: Map<string, Posting> } {
  const grams = new Postings();
  const phrases = new Postings();
  const phrase = (text: string, weight: number): Phrase[] =>
    clean(text).split(' ').filter(Boolean).map((part) => ({ text: part, grams: gramsOf(part, families), weight }));
  const said = saidOf(index, phrase);
  const subjectPhrases = index.subjects.map((subject) => phrase(subject, weights.subject));
  const order = index.items.map((item, position) => ({ item, position })).sort((a, b) => a.item.subject - b.item.subject);
  for (const { item, position } of order) {
    const all = [
      ...namePhrases(item.name, phrase), ...phrase(item.keywords, weights.keyword), ...phrase(item.rest, weights.rest),
      ...(subjectPhrases[item.subject] ?? []), ...(said.get(position) ?? []),
    ];
    for (const [text, weight] of strongest(all, (one) => [one.text])) phrases.add(text, position, item.subject, weight);
    for (const [gram, weight] of strongest(all, (one) => one.grams)) grams.add(gram, position, item.subject, weight);
  }
  return { grams: grams.finish(index.subjects.length), phrases: phrases.finish(index.subjects.length) };
}

/** The name up to its bracket, the same without its closing word (登记, 审批), and the rest, which only qualifies it. */
function namePhrases(name: string, phrase: (text: string, weight: number) => Phrase[]): Phrase[] {
  const [main, ...rest] = phrase(name, weights.name);
  if (!main) return [];
  return [main, ...phrase(main.text.slice(0, -closingWord), weights.nameStem), ...rest.map((part) => ({ ...part, weight: weights.nameRest }))];
}

function saidOf(index: SearchIndex, phrase: (text: string, weight: number) => Phrase[]): Map<number, Phrase[]> {
  const said = new Map<number, Phrase[]>();
  for (const concept of index.concepts) {
    const phrases = phrase(concept.said, weights.said);
    for (let at = 0; at < concept.items.length; at += 2) {
      const item = concept.items[at] ?? 0;
      const share = (concept.items[at + 1] ?? 0) / 100;
      said.set(item, [...(said.get(item) ?? []), ...phrases.map((one) => ({ ...one, weight: one.weight * share }))]);
    }
  }
  return said;
}

function strongest(phrases: readonly Phrase[], keysOf: (phrase: Phrase) => Iterable<string>): Map<string, number> {
  const best = new Map<string, number>();
  for (const phrase of phrases) {
    for (const key of keysOf(phrase)) best.set(key, Math.max(best.get(key) ?? 0, phrase.weight));
  }
  return best;
}

function bySound(texts: Iterable<string>, readings: ReadonlyMap<string, string[]>): Map<string, string[]> {
  const sounding = new Map<string, string[]>();
  for (const text of texts) {
    if (text.startsWith('~')) continue;
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
  let length = 1;
  for (const [way, texts] of phrasesBySound) {
    const letters = way.split(' ').map((sound) => sound[0]).join('');
    for (const text of texts) {
      starts.push(length);
      phrases.push(text);
      rows.push(letters);
      length += letters.length + 1;
    }
  }
  return { letters: `|${rows.join('|')}|`, starts, phrases };
}
