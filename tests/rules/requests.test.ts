import { createHash } from 'node:crypto';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { object, picklist, strictObject, string } from 'valibot';
import { handle, type Handler } from '../../functions/http/handle';
import { headerOf, readInput } from '../../functions/http/read-request';
import { routesOf } from '../../functions/http/routes';
import type { Hall } from '../../functions/hall';
import { contract } from '../../shared/contract';
import { returns } from '../../shared/contract/endpoint';
import { allow } from '../../shared/domain/outcome';
import type { Caller } from '../../shared/domain/people/caller';

const event = (change: Partial<APIGatewayProxyEvent>) => ({ headers: {}, body: null, isBase64Encoded: false, multiValueQueryStringParameters: null, ...change }) as APIGatewayProxyEvent;
const handlers: Handler[] = contract.map((endpoint) => ({ endpoint, run: async () => allow(null) }));
const find = routesOf(handlers);

test('every endpoint is found under its own method and path, with its parts', () => {
  for (const { name, method, path } of contract) {
    const match = find(method, path.replace(/\{(\w+)\}/g, (_, part: string) => `the-${part}`));
    expect(match?.handler.endpoint.name).toBe(name);
    expect(match?.params).toEqual(Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, part]) => [part, `the-${part}`])));
  }
});

test('a wrong method, a longer path and a missing part lead nowhere', () => {
  const nowhere = [['POST', '/api/health'], ['PATCH', '/api/applicant/cases'], ['get', '/api/health'], ['GET', '/api'], ['GET', '/'], ['GET', '/api/health/more'], ['GET', '/api/officer/cases//'], ['GET', '/API/health'], ['GET', '/api/health/'], ['GET', '/api/public/policies/'], ['GET', '/api/public/items/'], ['GET', '/api/applicant/cases/']] as const;
  for (const [method, path] of nowhere) expect([method, path, find(method, path)]).toEqual([method, path, undefined]);
});

test('path, query and body become one input, and the path has the last word', () => {
  const asked = event({ body: '{"grade":5}', multiValueQueryStringParameters: { caseNo: ['other'], q: ['a'], many: ['a', 'b'] } });
  expect(readInput(asked, { caseNo: 'DY1' })).toEqual({ ok: true, value: { grade: 5, caseNo: 'DY1', q: 'a', many: ['a', 'b'] } });
  expect(readInput(event({}), {})).toEqual({ ok: true, value: {} });
});

test('a body that contradicts the path is refused by the field', () => {
  expect(readInput(event({ body: '{"caseNo":"DY2"}' }), { caseNo: 'DY1' })).toEqual({ ok: false, refusal: 'InputUnreadable', about: { fields: [{ key: 'caseNo', problem: 'differs from the path' }] } });
  expect(readInput(event({ body: '{"caseNo":"DY1"}' }), { caseNo: 'DY1' }).ok).toBe(true);
});

test('what is no JSON object is unreadable', () => {
  for (const body of ['{', '[]', 'null', '"text"', '5', '{"__proto__":{"isGranted":true}}', '\u0000']) {
    expect([body, readInput(event({ body }), {})]).toEqual([body, { ok: false, refusal: 'InputUnreadable', about: { fields: [{ key: '', problem: 'not a JSON object' }] } }]);
  }
});

test('a body in base64 is read; more than 256 KB is too large, counted in bytes', () => {
  expect(readInput(event({ body: Buffer.from('{"name":"曾国良"}').toString('base64'), isBase64Encoded: true }), {})).toEqual({ ok: true, value: { name: '曾国良' } });
  const filler = (length: number) => JSON.stringify({ a: '长'.repeat(length) });
  expect(readInput(event({ body: filler(87_000) }), {}).ok).toBe(true);
  expect(readInput(event({ body: filler(88_000) }), {})).toEqual({ ok: false, refusal: 'InputTooLarge', about: { atMostBytes: 262_144 } });
});

test('parts of a path are decoded, and a broken encoding stays as it came', () => {
  expect(readInput(event({}), { itemCode: '%E4%BD%99', caseNo: '%E4%BD' })).toEqual({ ok: true, value: { itemCode: '余', caseNo: '%E4%BD' } });
  expect(readInput(event({ body: '{"itemCode":"余"}' }), { itemCode: '%E4%BD%99' })).toEqual({ ok: true, value: { itemCode: '余' } });
});

test('headers are found however they are written', () => {
  expect(headerOf(event({ headers: { 'IDEMPOTENCY-key': 'k1' } }), 'idempotency-key')).toBe('k1');
  expect(headerOf(event({ headers: {} }), 'authorization')).toBeUndefined();
});

const rate = returns<unknown>()({
  name: 'rateCase', says: 'Rate.', method: 'POST', path: '/api/applicant/cases/{caseNo}/rating', audience: 'applicant',
  input: strictObject({ caseNo: string(), grade: picklist([1, 5]), about: object({ b: string(), a: string() }) }), refusals: [],
});
const hall = { digest: (text: string) => createHash('sha256').update(text).digest('hex'), newKey: () => 'a key of its own' } as unknown as Hall;
const huang: Caller = { audience: 'applicant', personId: 'P011', actorId: 'P011', name: '黄月英' };
const right = { caseNo: 'DY1', grade: 5, about: { b: '2', a: '1' } };
const seen = handle(rate, async ({ input, caller, request }) => allow({ input, name: caller.name, request }));
const ask = (raw: unknown, caller: Caller = huang, key?: string) => seen.run({ raw, caller, key, hall });

test('a handler is asked by its own audience only', async () => {
  expect(await ask(right, { audience: 'public' })).toMatchObject({ refusal: 'SignInNeeded' });
  expect(await ask(right, { audience: 'officer', officerId: 'O012', name: '彭博', role: 'clerk', desks: [] })).toMatchObject({ refusal: 'NotForYou' });
  expect(await ask(right)).toMatchObject({ ok: true, value: { input: right, name: '黄月英', request: { key: expect.any(String), digest: expect.any(String) } } });
});

test('unreadable input names every field and what is wrong with it', async () => {
  expect(await ask({ caseNo: 'DY1', grade: 4, about: { b: 1, a: '1' }, isGranted: true })).toEqual({ ok: false, refusal: 'InputUnreadable', about: { fields: [
    { key: 'grade', problem: 'picklist' }, { key: 'about.b', problem: 'string' }, { key: 'isGranted', problem: 'unknown field' },
  ] } });
});

test('the same request has the same digest in whatever order its fields came, and another has another', async () => {
  const digestOf = async (raw: unknown, caller: Caller = huang) => {
    const outcome = await ask(raw, caller, 'k1');
    return outcome.ok ? (outcome.value as { request: { key: string; digest: string } }).request : undefined;
  };
  const first = await digestOf(right);
  expect((await digestOf(right, { ...huang, actorId: 'P012' }))?.key).not.toBe(first?.key);
  expect(await digestOf({ about: { a: '1', b: '2' }, grade: 5, caseNo: 'DY1' })).toEqual(first);
  expect(await digestOf({ ...right, grade: 1 })).not.toEqual(first);
});
