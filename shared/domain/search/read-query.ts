import { roundAges } from './ages';
import { cleanText, unitsOf } from './clean-text';
import { intentsSaid, markIntents } from './intents';
import type { OpenedSearch } from './open-search';
import type { Query, Slot } from './query';
import { readPinyin } from './read-pinyin';

const spacedLetters = /[a-z]+(?: [a-z]+)*/g;
const lettersOrNot = /[a-z_]+|[^a-z_]+/g;
const longestInitials = 10;
/** What comes after so many characters is not read: nobody says more to find one item. */
const longestQuery = 64;

/** Reads what somebody typed. */
export function readQuery(typed: string, search: OpenedSearch): Query {
  const text = roundAges(cleanText(typed.slice(0, longestQuery), search.simplified), search.ages);
  const query: Query = { segments: [], initials: [], intents: intentsSaid(text, search.intents), audience: audienceMeant(text, search) };
  const segments = segmentsOf(withoutFillers(text, search) || text, query.initials, search);
  const sounded = segments.reduce((bits, segment) => bits | markIntents(segment, query.intents === 0, search.intents), 0);
  query.intents ||= sounded;
  query.segments = segments.map((slots) => slots.filter((slot, at) => !isLittle(slot, slots[at - 1], slots[at + 1], search)));
  return query;
}

function audienceMeant(text: string, { audience }: OpenedSearch): number {
  const person = audience.person.some((word) => text.includes(word));
  const enterprise = audience.enterprise.some((word) => text.includes(word));
  if (person === enterprise) return 0;
  return person ? 1 : 2;
}

/** Cuts fillers, longest first, unless the cut would split a word the catalogue knows (怎么办|理发店). */
function withoutFillers(text: string, { fillers, longestFiller, grams }: OpenedSearch): string {
  const isFiller = (from: number, to: number): boolean =>
    fillers.has(text.slice(from, to)) && (to === text.length || !grams.has(text.slice(to - 1, to + 1)));
  let kept = '';
  for (let at = 0; at < text.length; ) {
    let end = Math.min(text.length, at + longestFiller);
    while (end > at && !isFiller(at, end)) end -= 1;
    kept += end > at ? ' ' : text.charAt(at);
    at = Math.max(end, at + 1);
  }
  return kept.replace(/ +/g, ' ').trim();
}

function segmentsOf(text: string, initials: string[], search: OpenedSearch): Slot[][] {
  // pinyin typed with spaces is one row of sounds, so its spaces go before segments are cut
  const joined = text.replace(spacedLetters, (run) => run.replaceAll(' ', '_'));
  return joined.split(' ').map((segment) => (segment.match(lettersOrNot) ?? [])
    .flatMap((run) => (/^[a-z]/.test(run) ? slotsOfLetters(run.split('_'), initials, search) : slotsOfSigns(run, search))));
}

function slotsOfSigns(run: string, { readings }: OpenedSearch): Slot[] {
  return unitsOf(run).map((unit) => ({ text: unit, sounds: readings.get(unit) ?? [], isIntent: false }));
}

/** A known word (ktv) stays as written; anything else is heard as pinyin, and noted as perhaps first letters. */
function slotsOfLetters(parts: readonly string[], initials: string[], search: OpenedSearch): Slot[] {
  const letters = parts.join('');
  if (search.grams.has(letters)) return [{ text: letters, sounds: [], isIntent: false }];
  if (letters.length > 1 && letters.length <= longestInitials) initials.push(letters.replaceAll('n', 'l'));
  return parts.flatMap((part) => readPinyin(part, search.syllables)).map((sound) => ({ text: null, sounds: [sound], isIntent: false }));
}

/** A little word (个, 了) is dropped where its neighbours make a known pair without it (开个酒楼), or it makes none with them (个体, 丢了). */
function isLittle(slot: Slot, before: Slot | undefined, after: Slot | undefined, { little, grams }: OpenedSearch): boolean {
  if (slot.text === null || !little.includes(slot.text)) return false;
  const isPair = (first: Slot | undefined, second: Slot | undefined): boolean => Boolean(first?.text && second?.text && grams.has(first.text + second.text));
  return isPair(before, after) ? !isPair(slot, after) : !isPair(before, slot) && !isPair(slot, after);
}
