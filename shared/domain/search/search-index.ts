import type { Characters, EverydayWords } from './searchable';

/** One item as kept in the index; lists are split at spaces, numbers are positions in the index's lists. */
export type IndexedItem = {
  code: string;
  name: string;
  subject: number;
  keywords: string;
  /** Department and result: looked at last. */
  rest: string;
  /** One bit per intent its name carries. */
  intents: number;
  /** 1 person, 2 enterprise, 3 both. */
  audience: number;
};

export type IndexedConcept = {
  said: string;
  /** Item and weight (percent) in turn. */
  items: number[];
};

/** Everything a query needs, as plain JSON. */
export type SearchIndex = {
  items: IndexedItem[];
  subjects: string[];
  concepts: IndexedConcept[];
  words: Omit<EverydayWords, 'concepts'>;
  characters: Characters;
};
