import { contract } from '../shared/contract';
import type { Audience, Endpoint } from '../shared/contract/endpoint';

/** A path of the gateway and whose function answers it; `{proxy+}` takes whatever follows. */
export type GatewayPath = { path: string; answers: Audience | 'documents' };

/** The gateway's few paths, from the list of endpoints; which endpoint is meant, the function finds out itself. */
export function gatewayPathsOf(endpoints: readonly Pick<Endpoint, 'name' | 'path' | 'audience'>[]): GatewayPath[] {
  const found = new Map<string, GatewayPath>();
  for (const { name, path, audience } of endpoints) {
    const group = groupsOf(audience).find(({ under }) => path.startsWith(under));
    const taken = group ? `${group.under}{proxy+}` : path;
    if (taken === path && !isOwnPath(path, audience)) throw new Error(`${name} is for ${audience}, but ${path} is not under /api/${audience}/`);
    found.set(taken, { path: taken, answers: group?.answers ?? audience });
  }
  return [...found.values()];
}

/** The audience's own function, but for papers: drawing them takes fonts, which no other function is to carry. */
function groupsOf(audience: Audience): { under: string; answers: GatewayPath['answers'] }[] {
  const own = { under: `/api/${audience}/`, answers: audience };
  return audience === 'public' ? [own] : [{ under: `/api/${audience}/documents/`, answers: 'documents' }, own];
}

/** `/api/health` and its like: the hall speaking of itself, to anybody. */
const isOwnPath = (path: string, audience: Audience) => audience === 'public' && /^\/api\/[a-z.]+$/.test(path);

export const gatewayPaths = gatewayPathsOf(contract);
