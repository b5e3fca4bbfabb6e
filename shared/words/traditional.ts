/** How simplified characters are written in traditional ones: one by one, but for phrases in which one of them becomes another. */
export type Traditional = {
  /** Simplified and traditional characters in turn. */
  characters: string;
  phrases: Readonly<Record<string, string>>;
};

/** Converts whatever is shown; the longest phrase that fits goes first. */
export function converterFrom({ characters, phrases }: Traditional): (text: string) => string {
  const signs = [...characters];
  const written = new Map<string, string>();
  for (let at = 0; at + 1 < signs.length; at += 2) written.set(signs[at] ?? '', signs[at + 1] ?? '');
  const keys = Object.keys(phrases).sort((one, other) => other.length - one.length);
  const anyPhrase = keys.length > 0 ? new RegExp(keys.join('|'), 'g') : null;
  const signByOne = (text: string) => [...text].map((sign) => written.get(sign) ?? sign).join('');
  if (!anyPhrase) return signByOne;
  return (text) => {
    let done = '';
    let from = 0;
    for (const match of text.matchAll(anyPhrase)) {
      done += signByOne(text.slice(from, match.index)) + (phrases[match[0]] ?? match[0]);
      from = match.index + match[0].length;
    }
    return done + signByOne(text.slice(from));
  };
}
