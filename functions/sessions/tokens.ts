import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import type { Session } from '../../shared/domain/people/caller';
import type { Sessions } from '../hall';
import { keyRing } from './key-ring';

const LIFE_S = 2 * 3600;
/** Verified tokens kept in memory: a check costs 50 µs, a look-up 2. */
const REMEMBERED = 2000;

type Signer = { header: string; key: KeyObject };
type Claims = { session: Session; exp: number; iat: number };

/** Session tokens: JWT signed ES256 with the hall's own key, named in their header, checked inside the function. @param ring as `keyRing` reads it */
export function sessionsWith(ring: string): Sessions {
  let opened: { signer: Signer; readers: Map<string, KeyObject> } | undefined;
  /** Made at the first session, so that functions which meet none need no key. */
  const keys = () => (opened ??= openRing(ring));
  const remembered = new Map<string, Claims>();

  function check(token: string): Claims | undefined {
    const known = remembered.get(token);
    if (known) return known;
    const [header, body, mark, ...rest] = token.split('.');
    if (!header || !body || rest.length > 0 || !/^[\w-]{86}$/.test(mark ?? '')) return undefined;
    const key = keys().readers.get(header);
    const isSigned = key && verify('sha256', Buffer.from(`${header}.${body}`), { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(mark ?? '', 'base64url'));
    if (!isSigned) return undefined;
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims;
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(token, claims);
    return claims;
  }

  return {
    open(session, at) {
      const iat = Math.floor(at.getTime() / 1000);
      const { header, key } = keys().signer;
      const unsigned = `${header}.${encode({ session, iat, exp: iat + LIFE_S })}`;
      const mark = sign('sha256', Buffer.from(unsigned), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
      return { token: `${unsigned}.${mark}`, expiresAt: new Date((iat + LIFE_S) * 1000).toISOString() };
    },
    read(token, at) {
      const claims = check(token);
      if (!claims) return { ok: false, refusal: 'SignInNeeded' };
      return claims.exp * 1000 > at.getTime() ? { ok: true, session: claims.session } : { ok: false, refusal: 'SignInExpired' };
    },
  };
}

function openRing(text: string): { signer: Signer; readers: Map<string, KeyObject> } {
  const { lasting, signs, reads } = keyRing(text);
  const readers = new Map(reads.map((pem) => [headerOf(pem), createPublicKey(createPrivateKey(pem))]));
  // Sessions from before keys had names: the first key signed them.
  readers.set(encode({ alg: 'ES256', typ: 'JWT' }), createPublicKey(createPrivateKey(lasting)));
  return { signer: { header: headerOf(signs), key: createPrivateKey(signs) }, readers };
}

/** `kid`: the beginning of the public key's SHA-256. */
function headerOf(pem: string): string {
  const spki = createPublicKey(createPrivateKey(pem)).export({ type: 'spki', format: 'der' });
  return encode({ alg: 'ES256', typ: 'JWT', kid: createHash('sha256').update(spki).digest('base64url').slice(0, 16) });
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
