/** What is counted. `…Now` go up and down with the cases that are open; everything else only grows. `minutes` are office minutes, `…Fen` sums in 分. */
export const figureNames = [
  'received', 'decided', 'onTime', 'late', 'rated', 'satisfied', 'forecast', 'hit', 'taken', 'notices', 'second', 'minutes', 'cases', 'lateNow', 'soonNow', 'inTimeNow', 'restingNow', 'untakenNow',
  'known', 'knownFen', 'notified', 'notifiedFen', 'claimed', 'claimedFen', 'paid', 'paidFen',
] as const;
export type FigureName = (typeof figureNames)[number];
export type Figures = Partial<Record<FigureName, number>>;

/**
 * One record of counts. `period` is a day, a month, `NOW`, `OPEN`, `HISTORY#{item}` or `EFFECT#{year or month}`; `subject` what of it is counted, such as
 * `DESK#{desk}`; `says` is the name of the officer or item that is meant.
 */
export type Counter = { period: string; subject: string; says?: string | undefined; adds: Figures };

/** One counter for each record; what adds up to nothing is left out. */
export function merged(counters: readonly Counter[]): Counter[] {
  const found = new Map<string, Counter>();
  for (const one of counters) {
    const key = `${one.period}\n${one.subject}`;
    const adds = { ...found.get(key)?.adds };
    for (const name of figureNames) if (one.adds[name]) adds[name] = (adds[name] ?? 0) + one.adds[name];
    found.set(key, { ...one, adds: Object.fromEntries(Object.entries(adds).filter(([, count]) => count !== 0)) });
  }
  return [...found.values()].filter(({ adds }) => Object.keys(adds).length > 0);
}
