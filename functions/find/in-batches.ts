const AT_ONCE = 20;

/** Does something for each of many, a few at once, and answers in their order. */
export async function inBatches<T, R>(many: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let from = 0; from < many.length; from += AT_ONCE) done.push(...(await Promise.all(many.slice(from, from + AT_ONCE).map(work))));
  return done;
}
