import { getCase, rateCase } from '../../shared/contract/cases';
import { getDeskCase } from '../../shared/contract/desk';
import { listMessages } from '../../shared/contract/messages';
import { answerRating, contactRating, listBadRatings } from '../../shared/contract/ratings';
import { countUnread } from '../../shared/contract/unread';
import type { Case } from '../../shared/domain/cases/case';
import type { Client } from '../setup/client';
import { approve, file } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';

let hall: TestHall;
beforeAll(async () => { hall = await openTestHall(); });
afterAll(() => hall.close());

const found = async (caseNo: string) => (await hall.records.cases.find(caseNo)) as Case;
/** Granted by the desk's clerk, closed by the hall, and rated. */
async function rated(who: string, item: string, clerk: string, grade: 1 | 2 | 3): Promise<string> {
  const applicant = await hall.as(who);
  const { caseNo } = await file(applicant, item);
  await approve(await hall.as(clerk), caseNo);
  await until(async () => (await found(caseNo)).state === 'closed', 4000);
  await applicant.get(rateCase, { caseNo, grade, comment: '让我跑了三趟' });
  return caseNo;
}
const listed = async (officer: Client) => (await officer.get(listBadRatings, {})).ratings.map(({ caseNo }) => caseNo);
const answer = { measure: 'rectified' as const, says: '已更换联系人，材料不用再送' };

test('黄月英 gives one star; 胡杨, who granted it, may do nothing; 方圆 hears her and answers, once; she reads it', async () => {
  hall.setClock('2026-11-23T09:00:00+08:00');
  const caseNo = await rated('P011', 'DY-XK-0082', 'O026', 1);
  const [nurse, clerk, chief] = [await hall.as('P011'), await hall.as('O026'), await hall.as('O035')];
  expect((await nurse.get(getCase, { caseNo })).rating).toEqual({ grade: 1, comment: '让我跑了三趟', on: '2026-11-23', followUp: { to: 'chief', contactBy: '2026-11-24', dueOn: '2026-12-14', contactedAt: null, answer: null } });
  expect((await chief.get(listBadRatings, {})).ratings).toEqual([{
    caseNo, itemName: '护士执业注册（延续）', applicantName: '黄月英', desk: { code: 'XZSPJ-SH', name: expect.any(String) }, grade: 1, comment: '让我跑了三趟', on: '2026-11-23',
    contactBy: '2026-11-24', dueOn: '2026-12-14', contacted: null, light: 'yellow', isOverrun: false, isMine: true,
  }]);
  for (const [endpoint, ask] of [[contactRating, { caseNo, isReached: true, note: '已道歉' }], [answerRating, { caseNo, ...answer }]] as const) {
    expect(await clerk.ask(endpoint, ask as never)).toMatchObject({ status: 409, refusal: 'RatedClerk', body: { about: { to: 'chief' } } });
  }
  expect((await clerk.ask(listBadRatings, {})).refusal).toBe('NotForYou');
  expect((await clerk.get(getDeskCase, { caseNo })).actions).toEqual([]);
  expect((await chief.get(getDeskCase, { caseNo })).actions).toEqual(['contactRating', 'answerRating']);
  expect((await chief.ask(answerRating, { caseNo, ...answer })).refusal).toBe('ContactFirst');
  await chief.get(contactRating, { caseNo, isReached: true, note: '她说窗口三次要同一份证明' });
  const taps = await Promise.all([1, 2, 3].map(() => chief.ask(answerRating, { caseNo, ...answer }, 'one-tap')));
  expect(taps.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await chief.ask(answerRating, { caseNo, ...answer, says: '另一句' })).toMatchObject({ refusal: 'RatingAnswered' });
  expect((await found(caseNo)).steps.filter(({ action }) => action === 'answerRating')).toHaveLength(1);
  const seen = await nurse.get(getCase, { caseNo });
  expect(seen.rating?.followUp).toMatchObject({ contactedAt: expect.stringMatching(/^2026-11-23/), answer: { ...answer, name: '方圆' } });
  expect(JSON.stringify(seen)).not.toContain('三次要同一份证明');
  expect((await nurse.get(countUnread, {})).cases).toEqual([{ caseNo, unread: 1 }]);
  expect((await nurse.get(listMessages, { caseNo })).messages).toMatchObject([{ text: answer.says, name: '方圆', step: 'answerRating' }]);
  expect(await listed(chief)).toEqual([]);
});

test('a desk without a chief: 曾国良’s two stars come before 谭心, and before 姚远 when her day runs out; nobody else’s desk sees them', async () => {
  hall.setClock('2026-11-23T09:00:00+08:00');
  const caseNo = await rated('P001', 'DY-JF-0004', 'O012', 2);
  const [supervisor, director, elsewhere] = [await hall.as('O038'), await hall.as('O037'), await hall.as('O035')];
  expect([await listed(supervisor), await listed(director), await listed(elsewhere)]).toEqual([[caseNo], [], []]);
  expect((await elsewhere.ask(contactRating, { caseNo, isReached: true, note: '问过' })).refusal).toBe('CaseNotFound');
  expect((await (await hall.as('P001')).ask(answerRating, { caseNo, ...answer })).status).toBe(403);
  hall.setClock('2026-11-25T00:05:00+08:00');
  const { handler } = await import('../../functions/entries/clock');
  await Promise.all([handler({ schedule: 'doDuties' }), handler({ schedule: 'doDuties' })]);
  await handler({ schedule: 'doDuties' });
  const above = await hall.as('O037');
  expect(await above.get(listBadRatings, {})).toMatchObject({ ratings: [{ caseNo, light: 'red', isOverrun: true, isMine: true }] });
  expect(await listed(await hall.as('O038'))).toEqual([]);
  expect((await found(caseNo)).steps.filter(({ action }) => action === 'passRatingUp')).toHaveLength(1);
  await above.get(contactRating, { caseNo, isReached: false, note: '三次无人接听' });
  await (await hall.as('O038')).get(answerRating, { caseNo, measure: 'explained', says: '该材料为法规要求，已送上门核对' });
  expect(await listed(above)).toEqual([]);
});

test('three stars are owed nothing; what is wrongly filled in is refused and loses nothing', async () => {
  hall.setClock('2026-11-26T09:00:00+08:00');
  const caseNo = await rated('P001', 'DY-JF-0004', 'O012', 3);
  const supervisor = await hall.as('O038');
  expect((await (await hall.as('P001')).get(getCase, { caseNo })).rating?.followUp).toBeNull();
  expect((await supervisor.ask(contactRating, { caseNo, isReached: true, note: '问过' })).refusal).toBe('NoBadRating');
  expect((await supervisor.ask(contactRating, { caseNo, isReached: true, note: '' })).refusal).toBe('InputUnreadable');
  expect((await supervisor.ask(answerRating, { caseNo, measure: 'ignored' as never, says: '好' })).refusal).toBe('InputUnreadable');
  expect((await supervisor.ask(listBadRatings, { desk: 'XX' })).refusal).toBe('NotForYou');
});
