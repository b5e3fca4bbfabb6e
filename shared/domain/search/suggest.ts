import { TRADITIONAL, type Suggestions } from './suggestions';

export type Suggested = { code: string; name: string };
export type OpenedSuggestions = { items: readonly (Suggested & { phrases: readonly Phrase[] })[]; simplified: ReadonlyMap<string, string> };
type Phrase = { text: string; sounds: string; starts: readonly number[]; initials: string; weight: number };

const weights = { name: 1, said: 0.9 } as const;
const fits = { begins: 1, holds: 0.85, sounds: 0.8, initials: 0.7, letters: 0.6 } as const;
const leastLetters = 2;
const leastAlike = 0.5;

/** Letters as the south hears them, so that ling and lin, zhi and zi, ni and li meet. */
function heard(letters: string): string {
  return letters.replace(/([zcs])h/g, '$1').replace(/ng/g, 'n').replace(/n/g, 'l').replace(/v/g, 'u');
}

/** Lays the suggestions out for typing; open them once and keep them. */
export function openSuggestions({ items, sounds }: Suggestions): OpenedSuggestions {
  const soundOf = new Map(Object.entries(sounds).flatMap(([sound, characters]) => [...characters].map((one) => [one, sound] as const)));
  return {
    simplified: simplifiedIn(Object.values(sounds)),
    items: items.map(({ code, name, said }) => ({
      code, name,
      phrases: [phraseOf(name, weights.name, soundOf), ...said.split(' ').filter(Boolean).map((word) => phraseOf(word, weights.said, soundOf))],
    })),
  };
}

/** Traditional → simplified, from characters that are followed by their traditional forms. */
function simplifiedIn(rows: readonly string[]): Map<string, string> {
  const simplified = new Map<string, string>();
  for (const row of rows) {
    let character = '';
    [...row].forEach((sign, at, signs) => {
      if (signs[at - 1] === TRADITIONAL) simplified.set(sign, character);
      else if (sign !== TRADITIONAL) character = sign;
    });
  }
  return simplified;
}

function phraseOf(text: string, weight: number, soundOf: ReadonlyMap<string, string>): Phrase {
  const syllables = [...text].flatMap((character) => soundOf.get(character) ?? []);
  const starts: number[] = [];
  let sounds = '';
  for (const syllable of syllables) {
    starts.push(sounds.length);
    sounds += heard(syllable);
  }
  return { text, weight, sounds, starts, initials: heard(syllables.map((syllable) => syllable[0]).join('')) };
}

/** The likeliest items for what has been typed so far, best first: by characters, by pinyin or by first letters. */
export function suggest({ items, simplified }: OpenedSuggestions, typed: string, most = 6): Suggested[] {
  const text = [...typed.toLowerCase().replace(/[\s'’·，。！？,.!?]+/g, '')].map((sign) => simplified.get(sign) ?? sign).join('');
  if (text === '') return [];
  const isLetters = /^[a-z]+$/.test(text);
  if (isLetters && text.length < leastLetters) return [];
  const fit = isLetters ? fitOfLetters(heard(text)) : fitOfText(text);
  return items
    .map((item) => ({ item, score: Math.max(...item.phrases.map((phrase) => fit(phrase) * phrase.weight)) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.item.name.length - other.item.name.length)
    .slice(0, most)
    .map(({ item: { code, name } }) => ({ code, name }));
}

function fitOfLetters(letters: string): (phrase: Phrase) => number {
  return ({ sounds, starts, initials }) => {
    if (initials.startsWith(letters)) return fits.sounds;
    // Most phrases do not sound so anywhere: the cheap question first.
    if (sounds.includes(letters) && starts.some((start) => sounds.startsWith(letters, start))) return sounds.startsWith(letters) ? fits.begins : fits.sounds;
    return letters.length > leastLetters && initials.includes(letters) ? fits.initials : 0;
  };
}

/** Holds it whole, or at least half of its neighbouring pairs: 老人八十岁补贴 finds 八十岁老人补贴. */
function fitOfText(text: string): (phrase: Phrase) => number {
  const pairs = Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  return (phrase) => {
    if (phrase.text.startsWith(text)) return fits.begins;
    if (phrase.text.includes(text)) return fits.holds;
    const share = pairs.length > 1 ? pairs.filter((pair) => phrase.text.includes(pair)).length / pairs.length : 0;
    return share >= leastAlike ? share * fits.letters : 0;
  };
}
