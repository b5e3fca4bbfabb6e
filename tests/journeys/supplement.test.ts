import { getCase, getDraft, saveDraft } from '../../shared/contract/cases';
import { actOnCase, takeCase } from '../../shared/contract/desk';
import { grantUpload, removeUpload } from '../../shared/contract/files';
import { listMessages } from '../../shared/contract/messages';
import { answerSupplement, getPromiseLetters } from '../../shared/contract/proofs';
import { handler as clock } from '../../functions/entries/clock';
import type { Client } from '../setup/client';
import { fileAsForecast } from '../setup/file-any-item';
import { authorise, fetchedProofs, file } from '../setup/filing';
import { pdf } from '../setup/files';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { give, told } from '../setup/uploading';

/** 小餐饮登记, one day: a licence and an ID card are fetched, a health certificate may be promised, a plan may follow. */
const ITEM = 'DY-XK-0023';
const [LICENCE, HEALTH, PLAN] = ['CL0010', 'CL0041', 'CL0061'];
const FIELD = 'phone';
let hall: TestHall;
let cook: Client;
let clerk: Client;
let chief: Client;
let caseNo: string;
/** The hall at this hour, everybody signed in anew. */
async function on(day: string, time = '10:00') {
  hall.setClock(`${day}T${time}:00+08:00`);
  [cook, clerk, chief] = await Promise.all([hall.as('P016'), hall.as('O025'), hall.as('O034')]);
}
beforeAll(async () => { hall = await openTestHall({ withFiles: true }); });
afterAll(() => hall.close());
beforeEach(async () => {
  await on('2026-11-23');
  caseNo = (await fileAsForecast(cook, ITEM)).filed.caseNo;
  await clerk.get(takeCase, { caseNo });
});

const about = (key: string, kind: 'material' | 'answer' = 'material') => ({ about: kind, key, problem: '不清楚', basis: '江西省小餐饮管理条例', howToFix: '重新提交清晰的一份' });
const ask = (items = [about(PLAN), about(HEALTH)], more: { replyDays?: number; message?: string } = {}) =>
  clerk.ask(actOnCase, { caseNo, action: 'askSupplement', message: more.message, supplement: { items, ...(more.replyDays ? { replyDays: more.replyDays } : {}) } });
const plan = async () => ({ [PLAN]: { by: 'upload' as const, files: [(await give(cook, caseNo, PLAN, { name: '平面图.pdf', type: 'application/pdf', bytes: await pdf(1) })).fileId] } });
const promise = async () => {
  const { letters } = await cook.get(getPromiseLetters, { caseNo });
  return { [HEALTH]: { by: 'commitment' as const, letter: letters.find(({ material, kind }) => material === HEALTH && kind === 'commitment')?.letter ?? '', listed: [] } };
};

test('everything at once: a file, a promise, a licence and an answer; the desk’s days begin anew', async () => {
  expect((await ask([about(PLAN), about(HEALTH), about(LICENCE), about(FIELD, 'answer')], { message: '麻烦您一次补齐' })).status).toBe(200);
  const told = await cook.get(getCase, { caseNo });
  expect(told).toMatchObject({ state: 'supplementing', turn: 'applicant', clock: { isResting: true } });
  expect(told.actions).toEqual(expect.arrayContaining(['answerInPart', 'authorise', 'withdraw']));
  expect(told.notices).toMatchObject([{ seq: 1, replyBy: '2026-12-14', by: { name: expect.any(String) }, leave: null, items: [{ key: PLAN, name: '经营场所平面示意图', problem: '不清楚', answeredOn: null }, {}, {}, { key: FIELD, name: '联系电话' }] }]);
  expect((await cook.get(listMessages, { caseNo })).messages).toMatchObject([{ text: '麻烦您一次补齐', step: 'askSupplement' }]);
  const draft = await cook.get(getDraft, { caseNo });
  expect(draft.form.flatMap(({ fields }) => fields).some(({ key }) => key === FIELD)).toBe(true);
  expect(draft.materials.find(({ code }) => code === HEALTH)?.ways).toContain('commitment');
  expect((await cook.ask(saveDraft, { caseNo, answers: { [FIELD]: '13800000000' } })).refusal).toBe('ActionNotOpen');

  await on('2026-11-25');
  const licence = { [LICENCE]: (await fetchedProofs(cook, ITEM))[LICENCE] ?? { by: 'licence' as const, licenceNo: '' } };
  const proofs = { ...(await plan()), ...(await promise()), ...licence };
  await authorise(cook, caseNo, licence);
  const back = await cook.get(answerSupplement, { caseNo, proofs, answers: { [FIELD]: '13800000000' } });
  expect(back).toMatchObject({ state: 'submitted', turn: 'desk', answers: { [FIELD]: '13800000000' }, clock: { noticeBy: '2026-12-02', isResting: false } });
  expect([back.proofs[PLAN]?.by, back.proofs[HEALTH]?.by, back.proofs[LICENCE]?.by]).toEqual(['upload', 'commitment', 'licence']);
  expect(back.notices[0]?.items.map(({ answeredOn }) => answeredOn)).toEqual(Array(4).fill('2026-11-25'));
  expect(back.ledger?.spent).toEqual([{ party: 'window', minutes: 0 }, { party: 'applicant', minutes: 780 }]);
});

test('in part: what remains stays open, the rest may follow; a double tap answers once', async () => {
  await ask();
  const proofs = await promise();
  const answers = await Promise.all(Array.from({ length: 5 }, () => cook.ask(answerSupplement, { caseNo, proofs }, 'once')));
  expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(200));
  const part = await cook.get(getCase, { caseNo });
  expect([part.state, part.steps.filter(({ action }) => action === 'answerInPart').length]).toEqual(['supplementing', 1]);
  expect(part.notices[0]?.items.map(({ key, answeredOn }) => [key, answeredOn])).toEqual([[PLAN, null], [HEALTH, '2026-11-23']]);
  expect((await cook.ask(answerSupplement, { caseNo, proofs })).body.about).toEqual({ materials: [HEALTH] });
  expect(await cook.get(answerSupplement, { caseNo, proofs: await plan() })).toMatchObject({ state: 'submitted' });
});

test('a file may be given while something is asked for, and taken back until it is handed in; not before and not after', async () => {
  const [elder, clerkOfElders] = [await hall.as('P001'), await hall.as('O012')];
  const elders = (await file(elder, 'DY-JF-0004')).caseNo;
  await clerkOfElders.get(takeCase, { caseNo: elders });
  const card = { caseNo: elders, material: 'CL0188', ...told({ name: '户口簿.pdf', type: 'application/pdf', bytes: await pdf(1) }) };
  expect((await elder.ask(grantUpload, card)).refusal).toBe('UploadsClosed');
  await clerkOfElders.get(actOnCase, { caseNo: elders, action: 'askSupplement', supplement: { items: [about('CL0188')] } });
  expect((await elder.ask(grantUpload, card)).status).toBe(200);

  const bytes = await pdf(2);
  const scan = { name: '第二份.pdf', type: 'application/pdf', bytes };
  await ask([about(HEALTH), about(PLAN), about(FIELD, 'answer')]);
  const given = await give(cook, caseNo, HEALTH, scan);
  await cook.get(removeUpload, { caseNo, fileId: given.fileId });
  const again = await give(cook, caseNo, HEALTH, scan);
  await cook.get(answerSupplement, { caseNo, proofs: { [HEALTH]: { by: 'upload', files: [again.fileId] } } });
  expect((await cook.ask(removeUpload, { caseNo, fileId: again.fileId })).refusal).toBe('UploadsClosed');
  await cook.get(answerSupplement, { caseNo, answers: { [FIELD]: '13800000000' }, proofs: await plan() });
  await clerk.get(actOnCase, { caseNo, action: 'accept' });
  const late = await cook.ask(grantUpload, { caseNo, material: LICENCE, ...told({ ...scan, bytes: await pdf(1) }) });
  expect(late.refusal).toBe('UploadsClosed');
});

test('what was not asked for, what does not prove anything, and a wrong answer are told; nothing is lost', async () => {
  await ask([about(PLAN), about(FIELD, 'answer')]);
  const refused = async (input: object) => { const { refusal, body } = await cook.ask(answerSupplement, { caseNo, ...input }); return [refusal, body.about]; };
  expect(await refused({ proofs: await promise() })).toEqual(['MaterialNotAsked', { materials: [HEALTH] }]);
  expect(await refused({})).toEqual(['MaterialNotAsked', { materials: [] }]);
  expect(await refused({ proofs: { [PLAN]: { by: 'upload', files: ['nothing'] } } })).toEqual(['MaterialUnproved', { missing: [{ code: PLAN, name: '经营场所平面示意图', problem: 'FileNotFound' }] }]);
  const { letters } = await cook.get(getPromiseLetters, { caseNo });
  const later = letters.find(({ material, kind }) => material === PLAN && kind === 'later')?.letter ?? '';
  expect(await refused({ proofs: { [PLAN]: { by: 'later', letter: later } } })).toMatchObject(['MaterialUnproved', { missing: [{ problem: 'NotAccepted' }] }]);
  expect(await refused({ answers: { [FIELD]: 'abc' } })).toMatchObject(['AnswersWrong', { fields: [{ key: FIELD }] }]);
  expect((await cook.get(getCase, { caseNo })).notices[0]?.items.every(({ answeredOn }) => answeredOn === null)).toBe(true);
  const [stranger, firm] = [await hall.as('P001'), await hall.as('E008')];
  for (const who of [stranger, firm]) expect((await who.ask(answerSupplement, { caseNo, answers: { [FIELD]: '13800000000' } })).refusal).toBe('CaseNotFound');
});

test('nothing came by the day: the case ends; something came: the desk goes on with it', async () => {
  await ask(undefined, { replyDays: 5 });
  const other = caseNo;
  caseNo = (await fileAsForecast(cook, ITEM)).filed.caseNo;
  await clerk.get(takeCase, { caseNo });
  await ask(undefined, { replyDays: 5 });
  await cook.get(answerSupplement, { caseNo, proofs: await promise() });
  await on('2026-11-30', '23:00');
  await clock({ schedule: 'doDuties' });
  expect((await cook.get(getCase, { caseNo: other })).state).toBe('supplementing');
  await on('2026-12-01', '09:30');
  expect((await cook.ask(answerSupplement, { caseNo, proofs: await plan() })).refusal).toBe('ReplyOverdue');
  await clock({ schedule: 'doDuties' });
  expect(await cook.get(getCase, { caseNo: other })).toMatchObject({ state: 'lapsed', actions: [] });
  const partly = await cook.get(getCase, { caseNo });
  expect(partly).toMatchObject({ state: 'submitted', turn: 'desk' });
  expect(partly.steps.at(-1)).toMatchObject({ action: 'endSupplement', by: 'clock', name: '' });
});

test('a second notice needs a leader’s leave, whose ground and reason the applicant reads', async () => {
  await ask([about(PLAN)]);
  await cook.get(answerSupplement, { caseNo, proofs: await plan() });
  expect((await ask()).refusal).toBe('SecondNoticeNeedsLeave');
  await chief.get(actOnCase, { caseNo, action: 'allowNotice', leave: 'resubmissionDefect', reason: '补交的平面图缺少出入口' });
  expect((await ask([about(PLAN)])).status).toBe(200);
  const told = await cook.get(getCase, { caseNo });
  expect(told.notices).toMatchObject([{ seq: 1, leave: null }, { seq: 2, leave: { ground: 'resubmissionDefect', reason: '补交的平面图缺少出入口', by: { name: expect.any(String) } } }]);
});

test('on the sixth day nothing may be asked for any more: the case counts as accepted', async () => {
  const [elder, clerkOfElders] = [await hall.as('P001'), await hall.as('O012')];
  const filed = await file(elder, 'DY-JF-0004');
  await clerkOfElders.get(takeCase, { caseNo: filed.caseNo });
  await on('2026-12-01', '09:00');
  const [hers, theirs] = [await hall.as('P001'), await hall.as('O012')];
  const items = [about('CL0188')];
  expect((await theirs.ask(actOnCase, { caseNo: filed.caseNo, action: 'askSupplement', supplement: { items } })).refusal).toBe('NoticeTooLate');
  await clock({ schedule: 'doDuties' });
  expect(await hers.get(getCase, { caseNo: filed.caseNo })).toMatchObject({ state: 'accepted', notices: [], steps: expect.arrayContaining([expect.objectContaining({ action: 'deemAccepted', by: 'clock' })]) });
  expect((await hers.ask(answerSupplement, { caseNo: filed.caseNo, answers: { [FIELD]: '13800000000' } })).refusal).toBe('ActionNotOpen');
});

test('a postponed material that the notice asks for is due when the notice is, not the day it was postponed to', async () => {
  await ask([about(PLAN)]);
  await on('2026-11-26');
  await clock({ schedule: 'doDuties' });
  expect(await cook.get(getCase, { caseNo })).toMatchObject({ state: 'supplementing', promises: expect.arrayContaining([expect.objectContaining({ material: PLAN, kind: 'later', state: 'open' })]) });
  const back = await cook.get(answerSupplement, { caseNo, proofs: await plan() });
  expect([back.state, back.promises.find(({ material }) => material === PLAN)?.state]).toEqual(['submitted', 'kept']);
});
