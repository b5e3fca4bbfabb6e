import type { Handler } from './handle';

export type Match = { handler: Handler; params: Record<string, string> };

/** Finds a handler by method and path; the table is made from the endpoints themselves. */
export function routesOf(handlers: readonly Handler[]): (method: string, path: string) => Match | undefined {
  const routes = handlers.map((handler) => ({ handler, method: handler.endpoint.method, parts: partsOf(handler.endpoint.path) }));
  return (method, path) => {
    const parts = partsOf(path);
    for (const route of routes) {
      const params = route.method === method ? fit(route.parts, parts) : undefined;
      if (params) return { handler: route.handler, params };
    }
    return undefined;
  };
}

const partsOf = (path: string) => path.split('/').slice(1);

function fit(pattern: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, part] of pattern.entries()) {
    const given = parts[at] ?? '';
    // A page opened without its number asks for nothing, never for the list above it.
    if (given === '') return undefined;
    if (part.startsWith('{')) params[part.slice(1, -1)] = given;
    else if (part !== given) return undefined;
  }
  return params;
}
