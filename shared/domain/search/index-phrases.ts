import { gramsOf, type Families } from './grams';
import { addPosting, type Posting } from './postings';
import type { SearchIndex } from './search-index';

/** How much a place in an item counts. */
const weights = { name: 1, nameStem: 0.8, nameRest: 0.6, keyword: 1, said: 0.9, subject: 0.75, rest: 0.3 } as const;
const closingWord = 2;
/** What a word loses that an item says only once. */
const onceLoss = 0.15;

type Phrase = { text: string; grams: readonly string[] };
/** Phrases of one place of an item. */
type Place = { phrases: readonly Phrase[]; weight: number };
type Split = (text: string) => Phrase[];

/** Which items hold each gram, and which say each whole phrase. */
export function indexPhrases(index: SearchIndex, families: Families, clean: (text: string) => string): Record<'grams' | 'phrases', Map<string, Posting>> {
  const grams = new Map<string, Posting>();
  const phrases = new Map<string, Posting>();
  const split: Split = (text) => clean(text).split(' ').filter(Boolean).map((part) => ({ text: part, grams: [...gramsOf(part, families)] }));
  const said = placesSaid(index, split);
  const subjects = index.subjects.map((subject): Place => ({ phrases: split(subject), weight: weights.subject }));
  const order = index.items.map((item, position) => ({ item, position })).sort((a, b) => a.item.subject - b.item.subject);
  for (const { item, position } of order) {
    const places = [
      ...placesOfName(item.name, split), ...subjects.slice(item.subject, item.subject + 1), ...(said.get(position) ?? []),
      { phrases: split(item.keywords), weight: weights.keyword }, { phrases: split(item.rest), weight: weights.rest },
    ];
    for (const [text, weight] of strongest(places, (phrase) => [phrase.text])) addPosting(phrases, text, position, item.subject, weight);
    for (const [gram, weight] of strongest(places, (phrase) => phrase.grams)) addPosting(grams, gram, position, item.subject, weight);
  }
  return { grams, phrases };
}

/** The name up to its bracket, the same without its closing word (登记, 审批), and the rest, which only qualifies it. */
function placesOfName(name: string, split: Split): Place[] {
  const [main, ...rest] = split(name);
  if (!main) return [];
  return [
    { phrases: [main], weight: weights.name }, { phrases: split(main.text.slice(0, -closingWord)), weight: weights.nameStem },
    { phrases: rest, weight: weights.nameRest },
  ];
}

/** Item position → what people say for it. */
function placesSaid(index: SearchIndex, split: Split): Map<number, Place[]> {
  const said = new Map<number, Place[]>();
  for (const concept of index.concepts) {
    const phrases = split(concept.said);
    for (let at = 0; at + 1 < concept.items.length; at += 2) {
      const place = { phrases, weight: (weights.said * (concept.items[at + 1] ?? 0)) / 100 };
      const known = said.get(concept.items[at] ?? 0);
      if (known) known.push(place);
      else said.set(concept.items[at] ?? 0, [place]);
    }
  }
  return said;
}

/** The weight of every key in its strongest place, a little less when the item does not say it over and over. */
function strongest(places: readonly Place[], keysOf: (phrase: Phrase) => readonly string[]): Map<string, number> {
  const met = new Map<string, { weight: number; count: number }>();
  for (const { phrases, weight } of places) {
    for (const key of phrases.flatMap(keysOf)) {
      const one = met.get(key);
      if (!one) met.set(key, { weight, count: 1 });
      else {
        one.weight = Math.max(one.weight, weight);
        one.count += 1;
      }
    }
  }
  return new Map(Array.from(met, ([key, { weight, count }]) => [key, weight * (1 - onceLoss / count)]));
}
