import { actOnMyCase, getCase, getDraft, listMyCases, startCase } from '../../shared/contract/cases';
import { getCaseReceipt } from '../../shared/contract/audit';
import { actOnCase, takeCase } from '../../shared/contract/desk';
import { listDeskMessages, listMessages, sendDeskMessage, sendMessage } from '../../shared/contract/messages';
import { countUnread } from '../../shared/contract/unread';
import type { Client } from '../setup/client';
import { file } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';

const ITEM = 'DY-JF-0004';
let hall: TestHall;
let elder: Client;
let clerk: Client;
let caseNo: string;
beforeAll(async () => {
  hall = await openTestHall();
  hall.setClock('2026-11-23T09:00:00+08:00');
  [elder, clerk] = [await hall.as('P001'), await hall.as('O012')];
});
afterAll(() => hall.close());
beforeEach(async () => {
  hall.setClock('2026-11-23T09:00:00+08:00');
  ({ caseNo } = await file(elder, ITEM));
});

const texts = async (who: Client, end: typeof listMessages | typeof listDeskMessages = listMessages) => (await who.get(end, { caseNo })).messages.map(({ text }) => text);

test('an elder asks, the clerk answers: both see the same thread, by name and department, and what is new', async () => {
  await elder.get(sendMessage, { caseNo, text: ' 请问要带户口簿吗？ ' });
  const atDesk = await clerk.get(listDeskMessages, { caseNo });
  expect(atDesk).toMatchObject({ unread: 1, mayWrite: true, messages: [{ by: 'applicant', name: '曾国良', department: null, text: '请问要带户口簿吗？', isMine: false, step: null }] });
  expect((await clerk.get(listDeskMessages, { caseNo })).unread).toBe(0);
  await clerk.get(sendDeskMessage, { caseNo, text: '不用，已从库里取到。' });
  const seen = await elder.get(listMessages, { caseNo });
  expect(seen.messages.map(({ text, isMine }) => [text, isMine])).toEqual([['请问要带户口簿吗？', true], ['不用，已从库里取到。', false]]);
  expect(seen.unread).toBe(1);
  expect(seen.messages[1]).toMatchObject({ by: 'officer', name: '彭博' });
  expect(seen.messages[1]?.department).toBeTruthy();
  expect((await elder.get(listMessages, { caseNo })).unread).toBe(0);
});

test('what the desk wrote and he has not opened is counted by case, words with a step too; his own words and those of a supervisor who looks change nothing', async () => {
  hall.setClock('2026-11-23T09:10:00+08:00');
  const unread = async () => (await elder.get(countUnread, {})).cases.filter((one) => one.caseNo === caseNo);
  expect(await unread()).toEqual([]);
  await elder.get(sendMessage, { caseNo, text: '在吗' });
  await clerk.get(sendDeskMessage, { caseNo, text: '在' });
  await clerk.get(takeCase, { caseNo });
  await clerk.get(actOnCase, { caseNo, action: 'accept', message: '已受理' });
  await clerk.get(listDeskMessages, { caseNo });
  expect(await unread()).toEqual([{ caseNo, unread: 2 }]);
  expect((await (await hall.as('P002')).get(countUnread, {})).cases).toEqual([]);
  await elder.get(listMessages, { caseNo });
  expect(await unread()).toEqual([]);
  hall.setClock('2026-11-23T09:30:00+08:00');
  await clerk.get(sendDeskMessage, { caseNo, text: '还在' });
  expect(await unread()).toEqual([{ caseNo, unread: 1 }]);
});

test('tapped twice, ten times at once, or sent again after a lost answer, it is written once; the same key for other words is told', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => elder.ask(sendMessage, { caseNo, text: '在吗' }, 'tap-1')));
  expect(new Set(answers.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
  hall.setClock('2026-11-23T09:20:00+08:00');
  expect((await elder.get(sendMessage, { caseNo, text: '在吗' }, 'tap-1')).at.slice(11, 16)).toBe('09:00');
  expect(await texts(elder)).toEqual(['在吗']);
  expect((await elder.ask(sendMessage, { caseNo, text: '别的' }, 'tap-1')).refusal).toBe('KeyReused');
  await clerk.get(sendDeskMessage, { caseNo, text: '在' }, 'tap-1');
  expect(await texts(elder)).toEqual(['在吗', '在']);
});

test('bad words are refused before anything is written', async () => {
  for (const text of ['', '   ', '长'.repeat(501)]) expect((await elder.ask(sendMessage, { caseNo, text })).refusal).toBe('InputUnreadable');
  expect(await texts(elder)).toEqual([]);
});

test('the word beside a step is in the thread where it was said, once; its note for the desk is nowhere the applicant looks', async () => {
  await clerk.get(takeCase, { caseNo });
  await elder.get(sendMessage, { caseNo, text: '先问一句' });
  await clerk.get(actOnCase, { caseNo, action: 'accept', message: '已受理，三天内答复您。', note: '内部备注：疑似重复申领' });
  await clerk.get(sendDeskMessage, { caseNo, text: '补一句' });
  const { messages } = await elder.get(listMessages, { caseNo });
  expect(messages.map(({ text, step }) => [text, step])).toEqual([['先问一句', null], ['已受理，三天内答复您。', 'accept'], ['补一句', null]]);
  expect((await clerk.get(listDeskMessages, { caseNo })).messages.map(({ isMine }) => isMine)).toEqual([false, true, true]);
  hall.setClock('2026-11-24T09:00:00+08:00');
  const told = await Promise.all([
    elder.ask(getCase, { caseNo }), elder.ask(listMessages, { caseNo }), elder.ask(listMyCases, {}), elder.ask(getCaseReceipt, { caseNo }), elder.ask(getDraft, { caseNo }),
    elder.ask(sendMessage, { caseNo, text: '谢谢' }), elder.ask(actOnMyCase, { caseNo, action: 'withdraw' }),
  ]);
  for (const { body } of told) expect(JSON.stringify(body)).not.toContain('疑似重复申领');
});

test('a long thread comes by pages, the newest last, each word of a step in the page of its time', async () => {
  await clerk.get(takeCase, { caseNo });
  for (let n = 0; n < 45; n += 1) {
    hall.setClock(`2026-11-23T09:${String(n).padStart(2, '0')}:30+08:00`);
    if (n === 10) await clerk.get(actOnCase, { caseNo, action: 'accept', message: '第十句' });
    else await (n % 2 === 0 ? elder.get(sendMessage, { caseNo, text: `${n}` }) : clerk.get(sendDeskMessage, { caseNo, text: `${n}` }));
  }
  const pages = [await elder.get(listMessages, { caseNo })];
  for (let cursor = pages[0]?.cursor; cursor; cursor = pages[0]?.cursor) pages.unshift(await elder.get(listMessages, { caseNo, cursor }));
  expect(pages.map(({ messages }) => messages.length)).toEqual([4, 21, 20]);
  expect(pages.flatMap(({ messages }) => messages.map(({ text }) => text))).toEqual(Array.from({ length: 45 }, (_, n) => (n === 10 ? '第十句' : `${n}`)));
  expect(pages.map(({ unread }) => unread)).toEqual([0, 0, 10]);
  const others = (await file(elder, ITEM)).caseNo;
  expect((await elder.get(listMessages, { caseNo: others, cursor: pages[2]?.cursor })).messages).toEqual([]);
});

test('twenty in a row and no answer: the next waits for one, whether it comes as a message or with a step', async () => {
  const say = (n: number) => elder.ask(sendMessage, { caseNo, text: `第 ${n} 条` });
  for (let n = 1; n <= 20; n += 1) expect((await say(n)).status).toBe(200);
  const told = await say(21);
  expect([told.refusal, told.body.about]).toEqual(['TooManyMessages', { atMost: 20 }]);
  hall.setClock('2026-11-23T10:00:00+08:00');
  await clerk.get(takeCase, { caseNo });
  await clerk.get(actOnCase, { caseNo, action: 'accept', message: '都看到了' });
  hall.setClock('2026-11-23T10:01:00+08:00');
  expect((await say(21)).status).toBe(200);
});

test('thirty days after its end a case is closed for words, not for reading; a draft has no desk to write to', async () => {
  await elder.get(sendMessage, { caseNo, text: '我先撤回' });
  await elder.get(actOnMyCase, { caseNo, action: 'withdraw' });
  for (const [day, refusal] of [['2026-12-23', undefined], ['2026-12-24', 'ThreadClosed']] as const) {
    hall.setClock(`${day}T10:00:00+08:00`);
    const [hers, theirs] = [await hall.as('P001'), await hall.as('O012')];
    expect((await hers.ask(sendMessage, { caseNo, text: `${day}` })).refusal).toBe(refusal);
    expect((await theirs.ask(sendDeskMessage, { caseNo, text: `${day}` })).refusal).toBe(refusal);
    expect((await hers.get(listMessages, { caseNo })).mayWrite).toBe(refusal === undefined);
  }
  hall.setClock('2026-11-23T09:00:00+08:00');
  const draft = await elder.get(startCase, { itemCode: ITEM });
  expect((await elder.ask(sendMessage, { caseNo: draft.caseNo, text: '有人吗' })).refusal).toBe('ThreadClosed');
});

test('others do not find it; a supervisor reads without writing, and reads for nobody but themselves', async () => {
  await elder.get(sendMessage, { caseNo, text: '您好' });
  const [stranger, otherDesk, supervisor] = [await hall.as('P002'), await hall.as('O001'), await hall.as('O038')];
  for (const [who, list, send] of [[stranger, listMessages, sendMessage], [otherDesk, listDeskMessages, sendDeskMessage]] as const) {
    expect((await who.ask(list, { caseNo })).refusal).toBe('CaseNotFound');
    expect((await who.ask(send, { caseNo, text: '看看' })).refusal).toBe('CaseNotFound');
  }
  expect((await supervisor.get(listDeskMessages, { caseNo }))).toMatchObject({ mayWrite: false, unread: 1 });
  expect((await supervisor.ask(sendDeskMessage, { caseNo, text: '督办' })).refusal).toBe('NotForYou');
  expect((await clerk.get(listDeskMessages, { caseNo })).unread).toBe(1);
  expect((await elder.ask(listDeskMessages, { caseNo })).refusal).toBe('NotForYou');
  const chained = (await hall.records.audit.ofCase(caseNo)).filter(({ what }) => what === 'messages').map(({ who }) => who);
  expect(chained).toEqual(['O038', 'O012']);
});
