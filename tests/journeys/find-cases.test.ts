import { startCase } from '../../shared/contract/cases';
import { listColleagues, searchDesk } from '../../shared/contract/queue';
import { takeCase } from '../../shared/contract/desk';
import type { Case } from '../../shared/domain/cases/case';
import { putInQueue } from '../setup/cases-in-queue';
import type { Client } from '../setup/client';
import { filedCase, join } from '../setup/clerks-of-a-window';
import { openTestHall, type TestHall } from '../setup/test-hall';

const ID_NO = '360723194102119911';
let hall: TestHall;
let clerk: Client;
let like: Case;
let elsewhere = '';
beforeAll(async () => {
  hall = await openTestHall({ withStream: false });
  hall.setClock('2026-11-23T09:00:00+08:00');
  clerk = await hall.as('O012');
  like = await filedCase(hall);
  await putInQueue(hall.records, like, 24, { over: (one, at) => (at === 0 ? { ...one, state: 'closed' } : one) });
  [elsewhere = ''] = await putInQueue(hall.records, like, 1, { desk: 'RSJ', from: 500 });
});
afterAll(() => hall.close());

/** Every page, each with how many lines it had. */
async function all(who: Client, q: string): Promise<{ caseNos: string[]; pages: number[] }> {
  const found = { caseNos: [] as string[], pages: [] as number[] };
  for (let cursor: string | undefined; ;) {
    const page = await who.get(searchDesk, { q, cursor });
    found.caseNos.push(...page.cases.map(({ caseNo }) => caseNo));
    found.pages.push(page.cases.length);
    expect(page.isMore).toBe(page.cursor !== undefined);
    cursor = page.cursor;
    if (cursor === undefined) return found;
  }
}

test('by number, however it is typed; another desk’s is not there', async () => {
  const wide = like.caseNo.replace(/[0-9A-Z]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
  for (const q of [like.caseNo, ` ${like.caseNo.toLowerCase()} `, wide]) expect(await clerk.get(searchDesk, { q })).toMatchObject({ by: 'caseNo', isMore: false, cases: [{ caseNo: like.caseNo, desk: 'MZJ' }] });
  expect((await clerk.get(searchDesk, { q: elsewhere })).cases).toEqual([]);
  const { caseNo: draft } = await (await hall.as('P001')).get(startCase, { itemCode: 'DY-JF-0004' });
  expect((await clerk.get(searchDesk, { q: draft })).cases).toEqual([]);
});

test('by the beginning of a name, closed ones too, a page at a time', async () => {
  const { caseNos, pages } = await all(clerk, '曾国');
  expect(pages).toEqual([20, 5]);
  expect(new Set(caseNos).size).toBe(25);
  expect(caseNos).not.toContain(elsewhere);
  expect((await clerk.get(searchDesk, { q: '国良' })).cases).toEqual([]);
  const both = await join(hall, { officerId: 'O305', desks: ['MZJ', 'RSJ'] });
  const first = await both.get(searchDesk, { q: '曾国良' });
  expect(first.cases.map(({ caseNo }) => caseNo)).toContain(elsewhere);
  expect([first.cases.length, first.isMore]).toEqual([21, true]);
  expect((await clerk.ask(searchDesk, { q: '曾', desk: 'RSJ' })).refusal).toBe('NotForYou');
  expect((await clerk.ask(searchDesk, { q: '  ' })).refusal).toBe('InputUnreadable');
});

test('by ID number: shown masked, and every case shown has it in its chain who looked', async () => {
  const found = await clerk.ask(searchDesk, { q: ID_NO.toLowerCase() });
  expect(found.body).toMatchObject({ by: 'code', cases: expect.arrayContaining([expect.objectContaining({ idNoMasked: '360723********9911' })]) });
  expect(JSON.stringify(found.body)).not.toContain(ID_NO);
  const { caseNos } = await all(clerk, ID_NO);
  expect(new Set(caseNos).size).toBe(25);
  for (const caseNo of caseNos) {
    const looks = (await hall.records.audit.ofCase(caseNo)).filter(({ what, who }) => what === 'search' && who === 'O012');
    expect(looks).toHaveLength(1);
  }
  expect((await hall.records.audit.ofCase(elsewhere)).filter(({ what }) => what === 'search')).toEqual([]);
  expect((await (await hall.as('O026')).get(searchDesk, { q: ID_NO })).cases).toEqual([]);
  expect(await clerk.get(searchDesk, { q: '11010519491231002X' })).toMatchObject({ by: 'code', cases: [], isMore: false });
});

test('who works cases at the desk, and how many each has taken', async () => {
  await clerk.get(takeCase, { caseNo: like.caseNo });
  await join(hall, { officerId: 'O306', role: 'publisher' });
  const { colleagues } = await clerk.get(listColleagues, {});
  expect(colleagues).toContainEqual({ officerId: 'O012', name: '彭博', role: 'clerk', taken: { count: 1, isMore: false }, isMe: true });
  expect(colleagues.map(({ officerId }) => officerId)).not.toContain('O306');
  expect(colleagues.map(({ officerId }) => officerId)).not.toContain('O026');
  expect((await clerk.ask(listColleagues, { desk: 'RSJ' })).refusal).toBe('NotForYou');
});
