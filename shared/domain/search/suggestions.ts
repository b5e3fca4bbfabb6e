import type { OpenedSearch } from './open-search';

/** What a device needs to guess while somebody types: each item and what people say for it, and how the characters in them sound. */
export type Suggestions = {
  items: { code: string; name: string; said: string }[];
  /** Sound → the characters that are said so. */
  sounds: Record<string, string>;
};

const WORDS_EACH = 3;

/** The whole directory, small enough to be kept on a phone. */
export function suggestionsFrom({ items, readings }: Pick<OpenedSearch, 'items' | 'readings'>): Suggestions {
  const lines = items.map(({ code, name, keywords }) =>
    ({ code, name, said: keywords.split(' ').filter((word) => word !== '' && !name.includes(word)).slice(0, WORDS_EACH).join(' ') }));
  return { items: lines, sounds: soundsOf(lines.flatMap(({ name, said }) => [...name, ...said]), readings) };
}

function soundsOf(characters: readonly string[], readings: OpenedSearch['readings']): Suggestions['sounds'] {
  const sounds: Record<string, string> = {};
  for (const character of new Set(characters)) {
    const [sound] = readings.get(character) ?? [];
    if (sound) sounds[sound] = (sounds[sound] ?? '') + character;
  }
  return sounds;
}
