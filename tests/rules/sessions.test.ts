import { createHmac, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { newSessionKey } from '../../functions/dev/session-key';
import { keyRing } from '../../functions/sessions/key-ring';
import { sessionsWith } from '../../functions/sessions/tokens';
import type { Session } from '../../shared/domain/people/caller';
import { at } from './fixtures';

const key = newSessionKey();
const sessions = sessionsWith(key);
const huang: Session = { audience: 'applicant', personId: 'P011', actorId: 'P011', name: '黄月英' };
const director: Session = { audience: 'officer', officerId: 'O037', name: '姚远', role: 'director', desks: ['WJW'] };
const nine = at('2026-11-23', '09:00');
const { token, expiresAt } = sessions.open(huang, nine);
const [header = '', body = '', mark = ''] = token.split('.');
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = { session: director, iat: 0, exp: 9_999_999_999 };
const needed = { ok: false, refusal: 'SignInNeeded' };

test('黄月英 signs in and is herself for two hours, to the second', () => {
  expect(expiresAt).toBe('2026-11-23T03:00:00.000Z');
  expect(sessions.read(token, nine)).toEqual({ ok: true, session: huang });
  expect(sessions.read(token, new Date(at('2026-11-23', '11:00').getTime() - 1))).toEqual({ ok: true, session: huang });
  expect(sessions.read(token, at('2026-11-23', '11:00'))).toEqual({ ok: false, refusal: 'SignInExpired' });
  expect(sessions.read(sessions.open(director, nine).token, nine)).toEqual({ ok: true, session: director });
});

test('a token that was read before expires all the same', () => {
  const fresh = sessionsWith(key);
  expect(fresh.read(token, nine).ok).toBe(true);
  expect(fresh.read(token, at('2026-11-24'))).toEqual({ ok: false, refusal: 'SignInExpired' });
});

test('somebody else’s claims under her signature, and a made-up signature, are no session', () => {
  for (const forged of [`${header}.${encode(claims)}.${mark}`, `${header}.${body}.${Buffer.alloc(64).toString('base64url')}`, `${header}.${body}.${Buffer.alloc(64, 1).toString('base64url')}`]) {
    expect(sessions.read(forged, nine)).toEqual(needed);
  }
  const other = sessions.open(director, nine).token.split('.');
  expect(sessions.read(`${header}.${other[1]}.${mark}`, nine)).toEqual(needed);
  expect(sessions.read(`${header}.${body}.${other[2]}`, nine)).toEqual(needed);
});

test('a token that is cut short, lengthened or empty is no session', () => {
  for (const cut of ['', '.', '..', header, `${header}.${body}`, `${header}.${body}.`, token.slice(0, -1), token.slice(0, -20), token.slice(1), `${token}.`, `${token}.${mark}`, `${header}..${mark}`, 'x'.repeat(5000)]) {
    expect([cut.length, sessions.read(cut, nine)]).toEqual([cut.length, needed]);
  }
});

test('no character of the claims can be changed', () => {
  for (let place = 0; place < body.length; place += 1) {
    const changed = body.slice(0, place) + (body[place] === 'A' ? 'B' : 'A') + body.slice(place + 1);
    expect([place, sessions.read(`${header}.${changed}.${mark}`, nine)]).toEqual([place, needed]);
  }
});

test('a token without a signature, or signed with the public key as a password, is no session', () => {
  const publicKey = createPublicKey(createPrivateKey(key)).export({ type: 'spki', format: 'pem' }).toString();
  const hs256 = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
  const byPassword = createHmac('sha256', publicKey).update(hs256).digest('base64url');
  const none = encode({ alg: 'none', typ: 'JWT' });
  const unasked = `${header}.${encode(claims)}`;
  for (const wrong of [`${none}.${encode(claims)}.`, `${none}.${encode(claims)}.${mark}`, `${none}.${body}.${mark}`, `${hs256}.${byPassword}`, `${unasked}.${createHmac('sha256', publicKey).update(unasked).digest('base64url')}`]) {
    expect(sessions.read(wrong, nine)).toEqual(needed);
  }
});

test('a right signature under another header is not the hall’s', () => {
  const unsigned = `${encode({ typ: 'JWT', alg: 'ES256' })}.${encode(claims)}`;
  const signed = sign('sha256', Buffer.from(unsigned), { key: createPrivateKey(key), dsaEncoding: 'ieee-p1363' }).toString('base64url');
  expect(sessions.read(`${unsigned}.${signed}`, nine)).toEqual(needed);
});

test('a key is changed while people are signed in: known before it signs, and the old one read until its sessions are over', () => {
  const [first, second] = [newSessionKey(), newSessionKey()];
  const [alone, announced, changed] = [first, `${first}next\n${second}`, `${first}${second}`].map((ring) => sessionsWith(ring));
  const [old, early, late] = [alone, announced, changed].map((one) => one?.open(huang, nine).token ?? '');
  for (const reader of [alone, announced]) for (const one of [old, early]) expect(reader?.read(one ?? '', nine).ok).toBe(true);
  for (const reader of [announced, changed]) expect(reader?.read(late ?? '', nine).ok).toBe(true);
  for (const one of [old, early]) expect(changed?.read(one ?? '', nine).ok).toBe(true);
  expect(alone?.read(late ?? '', nine)).toEqual(needed);
  expect([`${first}next\n${second}`, `${first}${second}`].map((ring) => keyRing(ring).lasting)).toEqual([first.trim(), first.trim()]);
  expect(sessionsWith(second).read(late ?? '', nine).ok).toBe(true);
});

test('another hall’s key opens nothing here', () => {
  expect(sessions.read(sessionsWith(newSessionKey()).open(director, nine).token, nine)).toEqual(needed);
});

test('a busy morning does not mix people up', () => {
  const many = Array.from({ length: 2100 }, (_, count) => sessions.open({ ...huang, personId: `P${count}`, actorId: `P${count}` }, nine).token);
  for (const [count, one] of many.entries()) {
    const read = sessions.read(one, nine);
    expect(read.ok && read.session.audience === 'applicant' && read.session.personId).toBe(`P${count}`);
  }
  expect(sessions.read(token, nine)).toEqual({ ok: true, session: huang });
});
