import type { converterFrom, Traditional } from '../../shared/words/traditional';

type Convert = (text: string) => string;
type Open = typeof converterFrom;
type Pairs = readonly (readonly [simplified: string, traditional: string])[];

/** The smallest table that says every one of these texts as `convert` does. */
export function tableOf(runs: readonly string[], convert: Convert, open: Open): Traditional {
  const pairs = runs.map((run) => [run, convert(run)] as const).filter(([run, turned]) => run.length === turned.length);
  const usual = usualForms(pairs);
  const phrases: Record<string, string> = {};
  const bySign = (text: string) => [...text].map((sign) => usual.get(sign) ?? sign).join('');
  for (const [run, turned] of pairs) {
    for (let at = 0; at < run.length; at += 1) {
      if (bySign(run[at] ?? '') === turned[at]) continue;
      const [from, to] = windowAround(run, turned, at, pairs);
      phrases[run.slice(from, to)] = turned.slice(from, to);
    }
  }
  const table = { characters: [...usual].filter(([sign, form]) => sign !== form).flat().join(''), phrases };
  return checked(table, pairs, open);
}

/** Each character's commonest form. */
function usualForms(pairs: Pairs): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [run, turned] of pairs) {
    [...run].forEach((sign, at) => {
      const forms = counts.get(sign) ?? new Map<string, number>();
      counts.set(sign, forms.set(turned[at] ?? sign, (forms.get(turned[at] ?? sign) ?? 0) + 1));
    });
  }
  return new Map([...counts].map(([sign, forms]) => [sign, [...forms].sort((one, other) => other[1] - one[1])[0]?.[0] ?? sign]));
}

/** The shortest neighbourhood of a character that is always written the same. */
function windowAround(run: string, turned: string, at: number, pairs: Pairs): [number, number] {
  for (const [before, after] of [[0, 1], [1, 0], [1, 1], [0, 2], [2, 0], [2, 2]] as const) {
    const [from, to] = [Math.max(0, at - before), Math.min(run.length, at + after + 1)];
    const phrase = run.slice(from, to);
    const isSure = pairs.every(([other, form]) => !other.includes(phrase) || form.slice(other.indexOf(phrase), other.indexOf(phrase) + phrase.length) === turned.slice(from, to));
    if (phrase.length > 1 && isSure) return [from, to];
  }
  return [0, run.length];
}

/** Phrases that overlap may spoil each other: then the whole run is one. */
function checked(table: Traditional, pairs: Pairs, open: Open): Traditional {
  const convert = open(table);
  const wrong = pairs.filter(([run, turned]) => convert(run) !== turned);
  return { ...table, phrases: { ...table.phrases, ...Object.fromEntries(wrong) } };
}
