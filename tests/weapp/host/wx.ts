import { isFields, type Fields } from './fields';

type Told = { success?(result: Fields): void; fail?(trouble: Fields): void; complete?(result: Fields): void };
type Modelled = { [name: string]: (asked: never) => unknown };

/** Asynchronous functions of `wx`: the answer comes later, by callback; a throw is a `fail`, and said. */
export function answeredLater(functions: Modelled, soon: (run: () => void) => void, say: (words: string) => void): Fields {
  return Object.fromEntries(Object.entries(functions).map(([name, run]) => [name, (asked: Told = {}) => soon(() => {
    const { isDone, ...result } = outcomeOf(name, () => run(asked as never));
    if (!isDone) say(result.errMsg);
    (isDone ? asked.success : asked.fail)?.(result);
    asked.complete?.(result);
  })]));
}

function outcomeOf(name: string, run: () => unknown): { isDone: boolean; errMsg: string } & Fields {
  try {
    const answer = run();
    return { ...(isFields(answer) ? answer : {}), isDone: true, errMsg: `${name}:ok` };
  } catch (error) {
    return { isDone: false, errMsg: `${name}:fail ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** `wx`, where nothing that is missing goes unseen: what is called but not modelled is written down. */
export function makeWx(modelled: Fields, unmodelled: Set<string>): Fields {
  return new Proxy(modelled, {
    get(known, name) {
      if (typeof name === 'symbol' || name in known || name === 'cloud' || name.startsWith('webpackJsonp') || name.startsWith('__')) return known[String(name)];
      return () => void unmodelled.add(name);
    },
  });
}
