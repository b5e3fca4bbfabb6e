/** One place of a query: a character or word as written, or only a sound. */
export type Slot = {
  text: string | null;
  sounds: readonly string[];
  /** Says what to do, not with what: weighs less. */
  isIntent: boolean;
};

/** What somebody typed, as search understands it. */
export type Query = {
  /** Rows of slots; fillers stood between them. */
  segments: Slot[][];
  /** Letters that may be first letters of a phrase. */
  initials: string[];
  /** One bit per intent asked for. */
  intents: number;
  /** 1 person, 2 enterprise; 0 when the words do not tell. */
  audience: number;
};
