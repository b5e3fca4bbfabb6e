const AT_ONCE = 20;

/** Does something for each of many, a few at once, and answers in their order. */
export async function inBatches<T, R>(many: readonly T[], work: (one: T) => Promise<R>, atOnce = AT_ONCE): Promise<R[]> {
  const done: R[] = [];
  for (let from = 0; from < many.length; from += atOnce) done.push(...(await Promise.all(many.slice(from, from + atOnce).map(work))));
  return done;
}
