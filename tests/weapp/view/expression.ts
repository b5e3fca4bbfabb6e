import { compileFunction } from 'node:vm';

export type Scope = Readonly<Record<string, unknown>>;
const compiled = new Map<string, (scope: Scope) => unknown>();

/** The value of an attribute or a text: `{{one}}` keeps its type, anything around it makes a string. */
export function valueOf(source: string, scope: Scope): unknown {
  if (!source.includes('{{')) return source;
  const alone = /^\{\{((?:(?!\}\})[\s\S])*)\}\}$/.exec(source.trim());
  if (alone) return evaluate(alone[1] ?? '', scope);
  return source.replace(/\{\{((?:(?!\}\})[\s\S])*)\}\}/g, (_, inner: string) => String(evaluate(inner, scope) ?? ''));
}

/** `data="{{a:1,b}}"` of a template. */
export function fieldsOf(source: string, scope: Scope): Scope {
  return evaluate(`{${source.trim().replace(/^\{\{|\}\}$/g, '')}}`, scope) as Scope;
}

/** As WeChat reads it: a name nobody knows, or a field of nothing, is undefined. */
function evaluate(source: string, scope: Scope): unknown {
  const run = compiled.get(source) ?? (compileFunction(`with(scope){return (${source})}`, ['scope']) as (scope: Scope) => unknown);
  compiled.set(source, run);
  try {
    return run(new Proxy(scope, { has: () => true, get: (known, name) => (typeof name === 'string' ? known[name] : undefined) }));
  } catch {
    return undefined;
  }
}
