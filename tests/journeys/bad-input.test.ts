import { actOnMyCase, getCase, saveDraft, startCase, submitCase } from '../../shared/contract/cases';
import { getDeskCase, listQueue } from '../../shared/contract/desk';
import { getGuide, listItems } from '../../shared/contract/items';
import { getMe, signIn } from '../../shared/contract/sign-in';
import { refusalWords } from '../../shared/words/refusals';
import { clientOf } from '../setup/client';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
let token: string;
let caseNo: string;
beforeAll(async () => {
  hall = await openTestHall();
  const applicant = await hall.as('P001');
  token = applicant.token;
  caseNo = (await applicant.get(startCase, { itemCode: 'DY-JF-0004' })).caseNo;
});
afterAll(() => hall.close());

/** A request as no client of ours would make it. */
async function raw(method: string, path: string, body?: string, headers: Record<string, string> = {}) {
  const response = await fetch(hall.address + path, { method, ...(body === undefined ? {} : { body }), headers: { Authorization: `Bearer ${token}`, ...headers } });
  return { status: response.status, ...((await response.json()) as { refusal: keyof typeof refusalWords; message: string; about?: unknown }) };
}

const drafts = () => `/api/applicant/cases/${caseNo}/draft`;
const strange: [string, () => Promise<Awaited<ReturnType<typeof raw>>>, number, keyof typeof refusalWords][] = [
  ['broken JSON', () => raw('PUT', drafts(), '{"answers":'), 400, 'InputUnreadable'],
  ['a list for an object', () => raw('PUT', drafts(), '[]'), 400, 'InputUnreadable'],
  ['null', () => raw('PUT', drafts(), 'null'), 400, 'InputUnreadable'],
  ['an unknown field', () => raw('PUT', drafts(), '{"answers":{},"isAdmin":true}'), 400, 'InputUnreadable'],
  ['a wrong type', () => raw('PUT', drafts(), '{"answers":"all"}'), 400, 'InputUnreadable'],
  ['a prototype for a key', () => raw('PUT', drafts(), '{"answers":{"__proto__":{"x":1}}}'), 400, 'InputUnreadable'],
  ['a body of 1 MB', () => raw('PUT', drafts(), JSON.stringify({ answers: { name: 'x'.repeat(1_048_576) } })), 413, 'InputTooLarge'],
  ['a body of 11 MB', () => raw('PUT', drafts(), 'x'.repeat(11 * 1_048_576)), 413, 'InputTooLarge'],
  ['a body that contradicts its path', () => raw('PUT', drafts(), '{"caseNo":"DY20261123000000005","answers":{}}'), 400, 'InputUnreadable'],
  ['an unknown place', () => raw('GET', '/api/applicant/everything'), 404, 'NoSuchPlace'],
  ['an unknown method', () => raw('DELETE', `/api/applicant/cases/${caseNo}`), 404, 'NoSuchPlace'],
  ['a path that is no encoding', () => raw('GET', '/api/applicant/cases/%E0%A4%A'), 400, 'InputUnreadable'],
  ['a case number with a wrong digit', () => raw('GET', '/api/applicant/cases/DY20261123000000001'), 400, 'InputUnreadable'],
  ['an action no chart has', () => raw('POST', `/api/applicant/cases/${caseNo}/actions`, '{"action":"approve"}'), 400, 'InputUnreadable'],
  ['a key of 101 characters', () => raw('POST', '/api/applicant/cases', '{"itemCode":"DY-JF-0004"}', { 'Idempotency-Key': 'k'.repeat(101) }), 400, 'InputUnreadable'],
  ['a query asked twice', () => raw('GET', '/api/public/items?q=a&q=b'), 400, 'InputUnreadable'],
  ['a query nobody offers', () => raw('GET', '/api/public/items?everything=1'), 400, 'InputUnreadable'],
];

test.each(strange)('%s is refused by name, with a sentence, and changes nothing', async (_, send, status, refusal) => {
  const applicant = await hall.as('P001');
  const before = await applicant.get(getCase, { caseNo });
  expect(await send()).toMatchObject({ status, refusal, message: refusalWords[refusal] });
  expect(await applicant.get(getCase, { caseNo })).toEqual(before);
});

test('an unknown field is named, so that it can be mended', async () => {
  expect((await raw('PUT', drafts(), '{"answers":{},"isAdmin":true}')).about).toEqual({ fields: [{ key: 'isAdmin', problem: 'unknown field' }] });
});

test('without a session, with a forged one or an old one, nobody gets in', async () => {
  const ask = (bearer: string) => clientOf(hall.address, bearer).ask(getMe, {});
  const [head, body, mark] = token.split('.') as [string, string, string];
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as { session: { personId: string } };
  const other = Buffer.from(JSON.stringify({ ...claims, session: { ...claims.session, personId: 'P002' } })).toString('base64url');
  const none = Buffer.from('{"alg":"none"}').toString('base64url');
  for (const forged of ['', 'x', 'a.b.c', `${head}.${other}.${mark}`, `${none}.${body}.`, `${head}.${body}.${mark}x`, `${token}.x`]) {
    expect(await ask(forged)).toMatchObject({ status: 401, refusal: 'SignInNeeded' });
  }
  hall.setClock('2026-11-23T11:00:30+08:00');
  expect(await ask(token)).toMatchObject({ status: 401, refusal: 'SignInExpired' });
  hall.setClock('2026-11-23T09:00:00+08:00');
});

test('another person’s case is not found, whoever asks and whatever for', async () => {
  for (const code of ['P002', 'E001']) {
    const other = await hall.as(code);
    const asked = [
      await other.ask(getCase, { caseNo }), await other.ask(saveDraft, { caseNo, answers: { phone: '13900000002' } }),
      await other.ask(submitCase, { caseNo, proofs: {} }), await other.ask(actOnMyCase, { caseNo, action: 'withdraw' }),
    ];
    expect(asked.map(({ status, refusal }) => [status, refusal])).toEqual(asked.map(() => [404, 'CaseNotFound']));
  }
});

test('an applicant’s session opens no desk, and a desk’s no wallet', async () => {
  const [applicant, clerk] = [await hall.as('P001'), await hall.as('O012')];
  expect((await applicant.ask(listQueue, {})).refusal).toBe('NotForYou');
  expect((await applicant.ask(getDeskCase, { caseNo })).refusal).toBe('NotForYou');
  expect((await clerk.ask(getCase, { caseNo })).refusal).toBe('NotForYou');
});

test('who and what does not exist is said so', async () => {
  expect((await hall.anyone.ask(signIn, { provider: 'seeded', code: 'P999' })).refusal).toBe('PersonNotFound');
  expect((await hall.anyone.ask(getGuide, { itemCode: 'DY-XK-9999' })).refusal).toBe('ItemNotFound');
  expect(await hall.anyone.get(listItems, { q: '🚀🚀🚀' })).toEqual({ items: [], total: 0 });
});
