import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import type { Session } from '../../shared/domain/people/caller';
import type { Sessions } from '../hall';

const LIFE_S = 2 * 3600;
/** Verified tokens kept in memory: a check costs 50 µs, a look-up 2. */
const REMEMBERED = 2000;
const HEADER = encode({ alg: 'ES256', typ: 'JWT' });

type Claims = { session: Session; exp: number; iat: number };

/** Session tokens: JWT signed ES256 with the hall's own key (PEM), checked inside the function. */
export function sessionsWith(privateKeyPem: string): Sessions {
  let pair: { key: KeyObject; publicKey: KeyObject } | undefined;
  /** Made at the first session, so that functions which meet none need no key. */
  const keys = () => {
    const key = pair?.key ?? createPrivateKey(privateKeyPem);
    return (pair ??= { key, publicKey: createPublicKey(key) });
  };
  const remembered = new Map<string, Claims>();

  function check(token: string): Claims | undefined {
    const known = remembered.get(token);
    if (known) return known;
    const [header, body, mark, ...rest] = token.split('.');
    if (!body || rest.length > 0 || header !== HEADER || !/^[\w-]{86}$/.test(mark ?? '')) return undefined;
    const signed = verify('sha256', Buffer.from(`${header}.${body}`), { key: keys().publicKey, dsaEncoding: 'ieee-p1363' }, Buffer.from(mark ?? '', 'base64url'));
    if (!signed) return undefined;
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims;
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(token, claims);
    return claims;
  }

  return {
    open(session, at) {
      const iat = Math.floor(at.getTime() / 1000);
      const unsigned = `${HEADER}.${encode({ session, iat, exp: iat + LIFE_S })}`;
      const mark = sign('sha256', Buffer.from(unsigned), { key: keys().key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
      return { token: `${unsigned}.${mark}`, expiresAt: new Date((iat + LIFE_S) * 1000).toISOString() };
    },
    read(token, at) {
      const claims = check(token);
      if (!claims) return { ok: false, refusal: 'SignInNeeded' };
      return claims.exp * 1000 > at.getTime() ? { ok: true, session: claims.session } : { ok: false, refusal: 'SignInExpired' };
    },
  };
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
