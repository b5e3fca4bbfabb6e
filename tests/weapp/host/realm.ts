import { createContext, runInContext, type Context } from 'node:vm';
import type { Carry, Fields } from './fields';

/** What phones of some years ago do not have, though this Node does. */
const missing = {
  globalThis: ['eval', 'Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry', 'AggregateError', 'Iterator'],
  'Array.prototype': ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  'String.prototype': ['at', 'replaceAll', 'isWellFormed', 'toWellFormed'],
  Object: ['hasOwn', 'groupBy'],
  Promise: ['any', 'withResolvers'],
};

/** A JavaScript world of its own: no window, no fetch, no way to run text as code. */
export function makeRealm(globals: Fields): Context {
  const realm = createContext(globals, { codeGeneration: { strings: false, wasm: false } });
  for (const [owner, names] of Object.entries(missing)) for (const name of names) runInContext(`delete ${owner}.${name}`, realm);
  runInContext('var global = this', realm);
  return realm;
}

export function carrierInto(realm: Context): Carry {
  const parse = runInContext('(text) => JSON.parse(text)', realm) as Carry;
  return (value) => (value === undefined ? undefined : parse(JSON.stringify(value)));
}
