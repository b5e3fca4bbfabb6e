import { roundAges } from './ages';
import { cleanText, unitsOf } from './clean-text';
import { intentsSaid, markIntents } from './intents';
import type { OpenedSearch } from './open-search';
import { readPinyin } from './read-pinyin';

/** One place of a query: a character or word as written, or only a sound. */
export type Slot = { text: string | null; sounds: readonly string[]; /** Says what to do, not with what: weighs less. */ isIntent: boolean };

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

const lettersPattern = /[a-z]+(?: [a-z]+)*/g;
const longestInitials = 10;
/** What comes after so many characters is not read: nobody says more to find one item. */
const longestQuery = 64;

/** Reads what somebody typed. */
export function readQuery(typed: string, search: OpenedSearch): Query {
  const text = roundAges(cleanText(typed.slice(0, longestQuery), search.simplified), search.words.ages);
  const kept = withoutFillers(text, search);
  const query: Query = { segments: [], initials: [], intents: intentsSaid(text, search.intents), audience: audienceMeant(text, search.words) };
  const segments = segmentsOf(kept === '' ? text : kept, query.initials, search);
  const sounded = segments.reduce((bits, segment) => bits | markIntents(segment, query.intents === 0, search.intents), 0);
  query.intents ||= sounded;
  for (const segment of segments) {
    const slots = segment.filter((slot, at) => !isLittle(slot, segment[at - 1], segment[at + 1], search));
    if (slots.length > 0) query.segments.push(slots);
  }
  return query;
}

function audienceMeant(text: string, { audience }: OpenedSearch['words']): number {
  const says = (words: string): boolean => words.split(' ').some((word) => text.includes(word));
  const person = says(audience.person);
  const enterprise = says(audience.enterprise);
  if (person === enterprise) return 0;
  return person ? 1 : 2;
}

/** Cuts fillers, longest first, unless the cut would split a word the catalogue knows (怎么办|理发店). */
function withoutFillers(text: string, search: OpenedSearch): string {
  const fillers = search.words.fillers.split(' ');
  let kept = '';
  for (let at = 0; at < text.length; ) {
    const filler = fillers.filter((one) => text.startsWith(one, at) && !splitsWord(text, at + one.length, search))
      .reduce((long, one) => (one.length > long.length ? one : long), '');
    kept += filler ? ' ' : text.charAt(at);
    at += filler.length || 1;
  }
  return kept.replace(/ +/g, ' ').trim();
}

function splitsWord(text: string, cut: number, { grams }: OpenedSearch): boolean {
  return cut < text.length && grams.has(text.slice(cut - 1, cut + 1));
}

function segmentsOf(text: string, initials: string[], search: OpenedSearch): Slot[][] {
  // pinyin typed with spaces is one row of sounds, so its spaces go before segments are cut
  const joined = text.replace(lettersPattern, (run) => run.replaceAll(' ', '_'));
  return joined.split(' ').map((segment) =>
    (segment.match(/[a-z_]+|[^a-z_]+/g) ?? []).flatMap((run) => (/[a-z]/.test(run) ? lettersRead(run.split('_'), initials, search) : written(run, search))));
}

function written(run: string, { readings }: OpenedSearch): Slot[] {
  return unitsOf(run).map((unit) => ({ text: unit, sounds: readings.get(unit) ?? [], isIntent: false }));
}

function lettersRead(parts: readonly string[], initials: string[], search: OpenedSearch): Slot[] {
  const letters = parts.join('');
  if (search.grams.has(letters)) return [{ text: letters, sounds: [], isIntent: false }];
  if (letters.length > 1 && letters.length <= longestInitials) initials.push(letters.replaceAll('n', 'l'));
  return parts.flatMap((part) => readPinyin(part, search.syllables)).map((sound) => ({ text: null, sounds: [sound], isIntent: false }));
}

/** A little word (个, 了) is dropped where its neighbours make a known pair without it (开个酒楼), or it makes none with them (个体, 丢了). */
function isLittle(slot: Slot, before: Slot | undefined, after: Slot | undefined, { words, grams }: OpenedSearch): boolean {
  if (slot.text === null || !words.little.includes(slot.text)) return false;
  const isPair = (first: Slot | undefined, second: Slot | undefined): boolean => Boolean(first?.text && second?.text && grams.has(first.text + second.text));
  return isPair(before, after) ? !isPair(slot, after) : !isPair(before, slot) && !isPair(slot, after);
}
