import type { IndexedConcept, IndexedItem, SearchIndex } from './search-index';
import type { Characters, Concept, EverydayWords, Intent, Searchable } from './searchable';

/** Weight a concept gives to the items of its first meaning, and what each later meaning loses. */
const firstPercent = 100;
const percentLost = 12;
const leastPercent = 40;

/** The index of these items: plain JSON, no larger than what a query can need. */
export function buildSearchIndex(entries: readonly Searchable[], words: EverydayWords, characters: Characters): SearchIndex {
  const { concepts, ...spoken } = words;
  const subjects = [...new Set(entries.map((entry) => entry.subject))];
  return {
    subjects,
    items: entries.map((entry) => indexed(entry, subjects.indexOf(entry.subject), words.intents)),
    concepts: Object.values(concepts).flat().map((concept) => ({ said: concept.said, items: itemsMeant(concept, entries) }))
      .filter((concept) => concept.items.length > 0),
    words: spoken,
    characters,
  };
}

/** Items a concept stands for: item position and percent in turn. */
export function itemsMeant(concept: Concept, entries: readonly Searchable[]): IndexedConcept['items'] {
  const percents = new Map<number, number>();
  concept.means.forEach((meaning, rank) => {
    const percent = Math.max(leastPercent, firstPercent - rank * percentLost);
    entries.forEach((entry, position) => {
      if ((entry.name.startsWith(meaning) || entry.subject === meaning) && !percents.has(position)) percents.set(position, percent);
    });
  });
  return [...percents].flat();
}

/** One bit for each intent whose words stand in the text. */
export function intentsNamed(text: string, intents: readonly Intent[]): number {
  return intents.reduce((bits, { named }, place) => (named.split(' ').some((word) => text.includes(word)) ? bits | (1 << place) : bits), 0);
}

function indexed(entry: Searchable, subject: number, intents: readonly Intent[]): IndexedItem {
  return {
    code: entry.code,
    name: entry.name,
    subject,
    keywords: entry.keywords.join(' '),
    rest: [...entry.departments, entry.result ?? ''].join(' ').trim(),
    intents: intentsNamed(entry.name, intents),
    audience: (entry.audience.includes('person') ? 1 : 0) + (entry.audience.includes('enterprise') ? 2 : 0),
  };
}
