import { readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { runInContext, type Context } from 'node:vm';
import type { AppJson } from './app-json';
import { packageOf } from './app-json';

/** Names of browsers, which WeChat gives to every module as nothing. */
const nothing = ['window', 'document', 'frames', 'self', 'location', 'navigator', 'localStorage', 'history', 'XMLHttpRequest', 'fetch', 'Window'];
type Loaded = { exports: unknown };
type Wrapped = (require: (path: string) => unknown, module: Loaded, exports: unknown) => void;

/** CommonJS as mini-programs have it. A package may require from itself and from the main package, from no other. */
export function makeLoader(root: string, app: AppJson, realm: Context): (file: string) => unknown {
  const loaded = new Map<string, Loaded>();
  const load = (file: string): unknown => {
    const known = loaded.get(file);
    if (known) return known.exports;
    const module: Loaded = { exports: {} };
    loaded.set(file, module);
    const source = readFileSync(resolve(root, file), 'utf8');
    const run = runInContext(`(function(require,module,exports,${nothing.join()}){${source}\n})`, realm, { filename: file }) as Wrapped;
    run.call(undefined, (path) => load(reachable(file, path)), module, module.exports);
    return module.exports;
  };
  const reachable = (from: string, path: string): string => {
    const to = posix.join(posix.dirname(from), path.endsWith('.js') ? path : `${path}.js`);
    const owner = packageOf(app, to);
    if (owner !== 'main' && owner !== packageOf(app, from)) throw new Error(`${from} requires ${to}, which is in another package`);
    return to;
  };
  return load;
}
