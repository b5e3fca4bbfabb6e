import type { OpenedSearch } from './open-search';

/** What a device needs to guess while somebody types: each item and what people say for it, and how the characters in them sound. */
export type Suggestions = {
  items: { code: string; name: string; said: string }[];
  /** Sound → the characters that are said so, each followed by its traditional forms, if it has any: 正证:證. */
  sounds: Record<string, string>;
};

const WORDS_EACH = 3;
/** What comes after this mark is the traditional form of what came before. */
export const TRADITIONAL = ':';

/** The whole directory, small enough to be kept on a phone. */
export function suggestionsFrom({ items, readings, simplified }: Pick<OpenedSearch, 'items' | 'readings' | 'simplified'>): Suggestions {
  const lines = items.map(({ code, name, keywords }) =>
    ({ code, name, said: keywords.split(' ').filter((word) => word !== '' && !name.includes(word)).slice(0, WORDS_EACH).join(' ') }));
  return { items: lines, sounds: soundsOf(lines.flatMap(({ name, said }) => [...name, ...said]), readings, traditionalForms(simplified)) };
}

function soundsOf(characters: readonly string[], readings: OpenedSearch['readings'], forms: ReadonlyMap<string, string>): Suggestions['sounds'] {
  const sounds: Record<string, string> = {};
  for (const character of new Set(characters)) {
    const [sound] = readings.get(character) ?? [];
    if (sound) sounds[sound] = (sounds[sound] ?? '') + character + (forms.get(character) ?? '');
  }
  return sounds;
}

/** Simplified character → its traditional forms, each behind the mark. */
function traditionalForms(simplified: ReadonlyMap<string, string>): Map<string, string> {
  const forms = new Map<string, string>();
  for (const [form, character] of simplified) forms.set(character, (forms.get(character) ?? '') + TRADITIONAL + form);
  return forms;
}
