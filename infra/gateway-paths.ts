import { contract } from '../shared/contract';
import type { Audience, Endpoint } from '../shared/contract/endpoint';

/** A path of the gateway and whose function answers it; `{proxy+}` takes whatever follows. */
export type GatewayPath = { path: string; audience: Audience };

/** The gateway's few paths, from the list of endpoints; which endpoint is meant, the function finds out itself. */
export function gatewayPathsOf(endpoints: readonly Pick<Endpoint, 'name' | 'path' | 'audience'>[]): GatewayPath[] {
  const found = new Map<string, GatewayPath>();
  for (const { name, path, audience } of endpoints) {
    const taken = path.startsWith(`/api/${audience}/`) ? `/api/${audience}/{proxy+}` : path;
    if (taken === path && !isOwnPath(path, audience)) throw new Error(`${name} is for ${audience}, but ${path} is not under /api/${audience}/`);
    found.set(taken, { path: taken, audience });
  }
  return [...found.values()];
}

/** `/api/health` and its like: the hall speaking of itself, to anybody. */
const isOwnPath = (path: string, audience: Audience) => audience === 'public' && /^\/api\/[a-z.]+$/.test(path);

export const gatewayPaths = gatewayPathsOf(contract);
