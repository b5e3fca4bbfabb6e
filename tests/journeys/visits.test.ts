import { actOnMyCase, getCase } from '../../shared/contract/cases';
import { actOnCase, getDeskCase, takeCase } from '../../shared/contract/desk';
import { grantDeskDownload, grantDownload, listMyFiles } from '../../shared/contract/files';
import { cancelVisit, confirmVisitUpload, grantVisitUpload, listVisitPhotos, listVisits, removeVisitPhoto } from '../../shared/contract/visits';
import { theHall } from '../../functions/entries/the-hall';
import { keepCase } from '../../functions/find/keep-case';
import { planVisit } from '../../shared/domain/cases/plan-visit';
import { record } from '../../shared/domain/cases/step';
import type { Client } from '../setup/client';
import { file } from '../setup/filing';
import { digestOf, pdf, photo } from '../setup/files';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';
import { send, told } from '../setup/uploading';

const ITEM = 'DY-JF-0004';
const place = '南安镇建设路 18 号';
let hall: TestHall;
let clerk: Client;
let director: Client;
let elder: Client;
beforeAll(async () => {
  hall = await openTestHall({ withFiles: true });
  hall.setClock('2026-11-23T09:00:00+08:00');
  [elder, clerk, director] = await Promise.all([hall.as('P001'), hall.as('O012'), hall.as('O037')]);
});
afterAll(() => hall.close());

/** 曾国良's case under inspection at 彭博's desk, without a day for it yet. */
async function inspected(): Promise<string> {
  const { caseNo } = await file(elder, ITEM);
  await clerk.get(takeCase, { caseNo });
  await clerk.get(actOnCase, { caseNo, action: 'accept' });
  await clerk.get(actOnCase, { caseNo, action: 'askProcedure', reason: '须现场核查', procedure: { kind: 'siteInspection', planned: { length: 3, unit: 'workdays' } } });
  await director.get(actOnCase, { caseNo, action: 'startProcedure', procedure: { id: 1 } });
  return caseNo;
}
const visit = (at: string, change: object = {}) => ({ at, place, parties: ['消防救援大队'], staff: ['O012', 'O026'], ...change });
const plan = (caseNo: string, at: string, change: object = {}, reason?: string) => clerk.ask(actOnCase, { caseNo, action: 'planVisit', procedure: { id: 1, visit: visit(at, change) }, ...(reason ? { reason } : {}) });
const days = async (who: Client, ask: object = {}) => (await who.get(listVisits, { from: '2026-11-23', to: '2026-12-23', ...ask })).visits.map(({ caseNo, from }) => [caseNo, from.slice(5, 16)]);

async function take(caseNo: string, bytes: Buffer, who = clerk): Promise<string> {
  const { photo: granted, upload } = await who.get(grantVisitUpload, { caseNo, visit: 1, ...told({ name: '现场.jpg', type: 'image/jpeg', bytes }) });
  if (upload) expect((await send(upload, bytes)).status).toBe(201);
  await who.get(confirmVisitUpload, { caseNo, fileId: granted.fileId });
  await until(async () => (await who.get(listVisitPhotos, { caseNo })).photos.some((one) => one.fileId === granted.fileId && one.state === 'clean'), 10_000);
  return granted.fileId;
}

test('联合勘验: 彭博 and 胡杨 of another department are told of one visit; 曾国良 reads when, where, who comes and what to have ready', async () => {
  const caseNo = await inspected();
  expect((await plan(caseNo, '2026-11-24T09:30:00+08:00', { staff: ['O012', 'O404'] })).refusal).toBe('StaffUnknown');
  expect((await plan(caseNo, '2026-11-24T09:30:00+08:00', { prepare: '房屋平面图' })).status).toBe(200);
  const seen = await elder.get(getCase, { caseNo });
  expect(seen.procedures[0]?.visit).toMatchObject({ at: '2026-11-24T09:30:00.000+08:00', place, prepare: '房屋平面图', minutes: 120, moved: null, isReported: false, photos: 0 });
  expect(seen.procedures[0]?.visit?.staff.map(({ name }) => name)).toEqual(['彭博', '胡杨']);
  expect(JSON.stringify(seen.procedures)).not.toContain('O026');
  const other = await hall.as('O026');
  const [mine] = (await other.get(listVisits, { from: '2026-11-23', to: '2026-11-30' })).visits;
  expect(mine).toMatchObject({ caseNo, isMine: true, mayOpen: false, parties: ['消防救援大队'] });
  expect([(await other.ask(getDeskCase, { caseNo })).refusal, (await other.ask(listVisits, { from: '2026-11-23', to: '2026-11-30', view: 'desk', desk: 'MZJ' })).refusal]).toEqual(['CaseNotFound', 'NotForYou']);
  expect([await days(clerk), await days(clerk, { view: 'desk' }), await days(director)]).toEqual([[[caseNo, '11-24T09:30']], [[caseNo, '11-24T09:30']], []]);
  expect((await clerk.ask(listVisits, { from: '2026-11-23', to: '2026-12-24' })).refusal).toBe('SpanTooLong');
});

test('nobody is booked twice, not even by two plans at one moment; moved, cancelled or withdrawn, the hour is free again', async () => {
  const [first, second] = [await inspected(), await inspected()];
  const raced = await Promise.all([first, second].map((caseNo, at) => plan(caseNo, `2026-12-01T${9 + at}:00:00+08:00`, { place: `${at} 号` })));
  const [won, lost] = raced[0]?.status === 200 ? [first, second] : [second, first];
  expect(raced.filter(({ status }) => status === 200)).toHaveLength(1);
  const clash = await plan(lost, '2026-12-01T10:30:00+08:00', { place: '别处' });
  expect([clash.refusal, clash.body.about]).toMatchObject(['VisitClashes', { name: '彭博', caseNo: won }]);
  expect((await plan(won, '2026-12-02T09:00:00+08:00')).refusal).toBe('ReasonNeeded');
  expect((await plan(won, '2026-12-02T09:00:00+08:00', {}, '遇暴雨，改期')).status).toBe(200);
  expect((await elder.get(getCase, { caseNo: won })).steps.at(-1)).toMatchObject({ action: 'planVisit', reason: '遇暴雨，改期' });
  expect((await plan(lost, '2026-12-02T09:00:00+08:00')).status).toBe(200);
  expect((await days(clerk, { from: '2026-12-01', to: '2026-12-02' })).map(([, from]) => from)).toEqual(['12-02T09:00', '12-02T09:00']);
  const called = await clerk.get(cancelVisit, { caseNo: won, visit: 1, reason: '申请人外出' });
  expect(called.procedures[0]?.visit).toBeNull();
  await elder.get(actOnMyCase, { caseNo: lost, action: 'withdraw' });
  expect(await days(clerk, { from: '2026-12-01', to: '2026-12-02' })).toEqual([]);
});

/** Keeps a plan for this case when somebody else writes between the look into the diary and the write. */
async function planBeside(caseNo: string, at: string, meanwhile: () => Promise<unknown>): Promise<boolean> {
  const here = await theHall();
  const before = await here.cases.find(caseNo);
  const known = ['O012', 'O026'].map((officerId) => ({ officerId, name: officerId, department: '民政局' }));
  const act = { by: 'officer' as const, who: 'O012', name: '彭博', at: here.now() };
  const procedure = before?.procedures[0] && planVisit(before.procedures[0], visit(at), known, act);
  const after = before && procedure?.ok ? record(before, 'planVisit', act, { procedures: [procedure.value] }) : undefined;
  if (!before || !after?.ok) throw new Error('nothing to plan');
  let rest = meanwhile as (() => Promise<unknown>) | undefined;
  const diary = { ...here.diary, read: async (...asked: Parameters<typeof here.diary.read>) => {
    const pages = await here.diary.read(...asked);
    const once = rest;
    rest = undefined;
    await once?.();
    return pages;
  } };
  return keepCase({ ...here, diary }, before, after.value);
}

test('a page of a diary that was written meanwhile is read again: another hour is kept beside it, the same hour is lost', async () => {
  const [early, first, second, third] = [await inspected(), await inspected(), await inspected(), await inspected()];
  expect((await plan(early, '2026-12-08T08:00:00+08:00', { minutes: 30 })).status).toBe(200);
  expect(await planBeside(first, '2026-12-08T09:00:00+08:00', () => plan(second, '2026-12-08T14:00:00+08:00', { place: '别处' }))).toBe(true);
  expect((await days(clerk, { from: '2026-12-08', to: '2026-12-08' })).map(([caseNo]) => caseNo)).toEqual([early, first, second]);
  expect(await planBeside(third, '2026-12-08T16:30:00+08:00', () => plan(second, '2026-12-08T16:00:00+08:00', { place: '别处' }, '改期'))).toBe(false);
  expect((await days(clerk, { from: '2026-12-08', to: '2026-12-08' })).map(([caseNo]) => caseNo)).toEqual([early, first, second]);
});

test('a report stands on clean photos of this very case; the desk’s look at one is chained, its applicant knows that there are some and never sees them', async () => {
  const [caseNo, other] = [await inspected(), await inspected()];
  expect((await clerk.ask(grantVisitUpload, { caseNo, visit: 1, ...told({ name: 'a.jpg', type: 'image/jpeg', bytes: await photo(60, 40) }) })).refusal).toBe('VisitClosed');
  await plan(caseNo, '2026-11-23T09:30:00+08:00');
  await plan(other, '2026-11-23T14:30:00+08:00');
  const bytes = await photo(600, 400);
  const [mine, theirs] = [await take(caseNo, bytes), await take(other, bytes)];
  expect(theirs).not.toBe(mine);
  expect((await clerk.get(grantVisitUpload, { caseNo, visit: 1, ...told({ name: 'b.jpg', type: 'image/jpeg', bytes }) })).upload).toBeNull();
  const paper = await pdf(1);
  expect((await clerk.ask(grantVisitUpload, { caseNo, visit: 1, name: 'a.pdf', type: 'application/pdf', bytes: paper.length, digest: digestOf(paper) })).refusal).toBe('FileTypeNotTaken');
  expect((await (await hall.as('O026')).ask(listVisitPhotos, { caseNo })).refusal).toBe('CaseNotFound');

  const report = (photos: string[], by = [{ officerId: 'O012', name: '' }, { officerId: 'O026', name: '某人' }]) => clerk.ask(actOnCase, { caseNo, action: 'reportVisit', procedure: { id: 1, report: { by: by.map((one) => ({ ...one, name: '某人' })), findings: '与申请一致', isPassed: true, photos } } });
  const wrong = await report([mine, theirs]);
  expect([wrong.refusal, wrong.body.about]).toEqual(['PhotosUnchecked', { photos: [theirs] }]);
  const unsent = (await clerk.get(grantVisitUpload, { caseNo, visit: 1, ...told({ name: 'c.jpg', type: 'image/jpeg', bytes: await photo(90, 60) }) })).photo.fileId;
  expect((await report([unsent])).refusal).toBe('PhotosUnchecked');
  expect((await report([mine])).status).toBe(200);
  expect((await clerk.get(listVisitPhotos, { caseNo })).photos.map(({ fileId, isInReport }) => [fileId, isInReport])).toEqual([[mine, true], [unsent, false]]);
  expect((await clerk.ask(removeVisitPhoto, { caseNo, fileId: mine })).refusal).toBe('VisitClosed');
  for (const _ of ['once', 'again']) await clerk.get(removeVisitPhoto, { caseNo, fileId: unsent });
  await until(async () => (await clerk.get(listVisitPhotos, { caseNo })).photos.length === 1);
  expect((await clerk.get(getDeskCase, { caseNo })).procedures[0]?.visit?.report).toMatchObject({ by: [{ name: '彭博' }, { name: '胡杨' }], photos: [mine] });
  expect((await clerk.ask(grantVisitUpload, { caseNo, visit: 1, ...told({ name: 'd.jpg', type: 'image/jpeg', bytes: await photo(70, 60) }) })).refusal).toBe('VisitClosed');

  await elder.get(actOnMyCase, { caseNo, action: 'withdraw' });
  expect(await days(clerk, { from: '2026-11-23', to: '2026-11-23' })).toContainEqual([caseNo, '11-23T09:30']);

  const { url } = await director.get(grantDeskDownload, { caseNo, fileId: mine });
  expect((await fetch(url)).status).toBe(200);
  expect((await hall.records.audit.ofCase(caseNo)).at(-1)).toMatchObject({ kind: 'look', what: 'file', about: mine, who: 'O037' });
  expect([(await elder.ask(grantDownload, { caseNo, fileId: mine })).refusal, (await elder.get(listMyFiles, { caseNo })).files]).toEqual(['FileNotFound', []]);
  const seen = await elder.get(getCase, { caseNo });
  expect(seen.procedures[0]?.visit).toMatchObject({ isReported: true, photos: 1 });
  expect(JSON.stringify(seen)).not.toContain(mine);
});
