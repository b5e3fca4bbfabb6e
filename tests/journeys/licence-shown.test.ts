import { keepLicences } from '../../functions/handlers/licences/keep-licences';
import { theHall } from '../../functions/entries/the-hall';
import { actOnMyCase, getCase } from '../../shared/contract/cases';
import { actOnLicence } from '../../shared/contract/licence-desk';
import { verifyLicence } from '../../shared/contract/licence-check';
import { openShownLicence, showLicence } from '../../shared/contract/licence-show';
import { getMyLicence, listLicenceNotices, listMyLicences, listMyReceipts } from '../../shared/contract/licences';
import { daysAfter } from '../../shared/domain/workdays';
import type { Client } from '../setup/client';
import { approve, file } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';

let hall: TestHall;
let nurse: Client;
let clerk: Client;
let director: Client;
let licenceNo = '';
beforeAll(async () => {
  hall = await openTestHall();
  hall.setClock('2026-11-23T09:00:00+08:00');
  [nurse, clerk, director] = [await hall.as('P011'), await hall.as('O026'), await hall.as('O037')];
  const { caseNo } = await file(nurse, 'DY-XK-0082');
  await approve(clerk, caseNo);
  licenceNo = await until(async () => (await nurse.get(getCase, { caseNo })).licenceNo ?? false);
  await clerk.get(actOnLicence, { licenceNo, action: 'change', ground: 'asked', reason: '补登执业机构', fields: { institution: '大余县中医院' } });
});
afterAll(() => hall.close());
const receiptsOf = async (who: Client, result: string) => (await who.get(listMyReceipts, {})).receipts.filter((one) => one.result === result);
const at = (time: string) => hall.setClock(`2026-11-23T${time}+08:00`);
const keep = async () => keepLicences(await theHall());

test('a code shows once what its scene lets be seen, to somebody who never signed in, and both taps of a button make one code', async () => {
  at('09:10:00');
  const [one, two] = await Promise.all([nurse.get(showLicence, { licenceNo, scene: 'validity' }, 'k1'), nurse.get(showLicence, { licenceNo, scene: 'validity' }, 'k1')]);
  expect([one.code === two.code, one.seconds, one.expiresAt.slice(0, 17), one.address.endsWith(`#/licences/shown?code=${one.code}`)]).toEqual([true, 60, '2026-11-23T09:11:', true]);
  const seen = await hall.anyone.get(openShownLicence, { code: one.code });
  expect(seen).toMatchObject({ scene: 'validity', holderName: '黄**', status: 'valid', fields: [] });
  expect(seen.licenceNo).toContain('*');
  expect(JSON.stringify(seen)).not.toContain(licenceNo);
  expect((await hall.anyone.ask(openShownLicence, { code: one.code })).refusal).toBe('ShowCodeUsed');
  const [line] = await until(async () => { const found = await receiptsOf(nurse, 'shown'); return found.length > 0 && found; });
  expect(line).toMatchObject({ by: { kind: 'anyone', name: '' }, caseNo: null, itemName: '亮证', purpose: '核对是否有效' });
});

test('a minute later it is worth nothing, and a code nobody made never was', async () => {
  at('09:20:00');
  const { code } = await nurse.get(showLicence, { licenceNo, scene: 'identity' });
  at('09:21:01');
  expect((await hall.anyone.ask(openShownLicence, { code })).refusal).toBe('ShowCodeExpired');
  expect((await hall.anyone.ask(openShownLicence, { code: 'A'.repeat(22) })).refusal).toBe('ShowCodeUnknown');
  expect((await hall.anyone.ask(openShownLicence, { code: 'short' })).refusal).toBe('InputUnreadable');
});

test('of two who scan at once one sees it; a reply that was lost is asked for again', async () => {
  at('09:30:00');
  const { code, fields } = await nurse.get(showLicence, { licenceNo, scene: 'qualification' });
  expect(fields).toEqual(['执业地点']);
  const answers = await Promise.all([clerk.ask(openShownLicence, { code }, 'a'), hall.anyone.ask(openShownLicence, { code }, 'b')]);
  expect(answers.map(({ refusal }) => refusal ?? 'seen').sort()).toEqual(['ShowCodeUsed', 'seen']);
  const [first, other] = answers[0].refusal ? [hall.anyone, clerk] : [clerk, hall.anyone];
  const key = answers[0].refusal ? 'b' : 'a';
  expect((await first.get(openShownLicence, { code }, key)).holderName).toBe('黄月英');
  expect((await other.ask(openShownLicence, { code }, 'c')).refusal).toBe('ShowCodeUsed');
});

test('a firm that is signed in is told to the holder by its name and keeps a line of its own; an officer likewise', async () => {
  at('09:40:00');
  const firm = await hall.as('E008');
  const { licences } = await firm.get(listMyLicences, {});
  expect([licences.length > 0, [...new Set(licences.map(({ holderName }) => holderName))].length]).toEqual([true, 1]);
  await firm.get(openShownLicence, { code: (await nurse.get(showLicence, { licenceNo, scene: 'qualification' })).code });
  await clerk.get(openShownLicence, { code: (await nurse.get(showLicence, { licenceNo, scene: 'identity' })).code });
  const told = await until(async () => { const found = (await receiptsOf(nurse, 'shown')).map(({ by }) => by.name); return found.includes('胡杨') && found.some((name) => name.includes('公司')) && found; });
  expect(told.length).toBeGreaterThanOrEqual(3);
  const [own] = await until(async () => { const found = await receiptsOf(firm, 'seen'); return found.length > 0 && found; });
  expect(own).toMatchObject({ by: { kind: 'self' }, fields: ['持证人', '证照编号', '发证机关', '有效期', '状态', '执业地点'] });
});

test('nobody shows what is not theirs or not in force', async () => {
  at('09:50:00');
  expect((await (await hall.as('P001')).ask(showLicence, { licenceNo, scene: 'validity' })).refusal).toBe('LicenceNotFound');
  await director.get(actOnLicence, { licenceNo, action: 'suspend', ground: 'penalised', reason: '超范围执业', until: '2026-12-01' });
  expect((await nurse.ask(showLicence, { licenceNo, scene: 'validity' })).refusal).toBe('LicenceNotInForce');
});

test('the wallet masks; asked for, its holder sees the whole and the history', async () => {
  const masked = (await nurse.get(listMyLicences, {})).licences.flatMap(({ fields }) => fields).filter(({ key }) => key === 'idNo');
  expect(masked.every(({ value }) => value.includes('*'))).toBe(true);
  const [card] = (await nurse.get(listMyLicences, {})).licences.filter(({ type }) => type === 'ID_CARD');
  const whole = await nurse.get(getMyLicence, { licenceNo: card?.licenceNo ?? '' });
  expect(whole.fields.find(({ key }) => key === 'idNo')?.value).toMatch(/^\d{17}[\dX]$/);
  expect((await nurse.get(getMyLicence, { licenceNo })).life).toMatchObject([{ action: 'suspend', reason: '超范围执业' }, { action: 'change' }]);
  expect((await (await hall.as('P001')).ask(getMyLicence, { licenceNo })).refusal).toBe('LicenceNotFound');
});

test('a suspension ends by itself; 60, 30 and 7 days before the end its holder is told, once each', async () => {
  hall.setClock('2026-12-02T09:00:00+08:00');
  expect([await keep(), await keep()]).toEqual([1, 0]);
  const validTo = (await (await hall.as('P011')).get(listMyLicences, {})).licences.find((one) => one.licenceNo === licenceNo)?.validTo ?? '';
  for (const days of [60, 30, 7]) {
    hall.setClock(`${daysAfter(validTo, -days)}T09:00:00+08:00`);
    expect([await keep(), await keep()]).toEqual([1, 0]);
  }
  const again = await hall.as('P011');
  const { notices } = await again.get(listLicenceNotices, {});
  expect(notices.map(({ about }) => (about.kind === 'expires' ? about.days : about.action))).toEqual([7, 30, 60, 'resume', 'suspend', 'change']);
});

test('asked for thirty days before its end and not decided by then, it runs on by the law; otherwise it runs out', async () => {
  const again = await hall.as('P011');
  const before = (await again.get(listMyLicences, {})).licences.find((one) => one.licenceNo === licenceNo);
  const validTo = before?.validTo ?? '';
  hall.setClock(`${daysAfter(validTo, -40)}T09:00:00+08:00`);
  const inTime = await hall.as('P011');
  const { caseNo } = await file(inTime, 'DY-XK-0082');
  hall.setClock(`${daysAfter(validTo, 1)}T09:00:00+08:00`);
  expect([await keep(), await keep()]).toEqual([1, 0]);
  const after = (await (await hall.as('P011')).get(listMyLicences, {})).licences.find((one) => one.licenceNo === licenceNo);
  expect([after?.status, after?.validTo]).toEqual(['valid', `${Number(validTo.slice(0, 4)) + 5}${validTo.slice(4)}`]);
  await (await hall.as('P011')).get(actOnMyCase, { caseNo, action: 'withdraw' });
  hall.setClock(`${daysAfter(after?.validTo ?? '', 1)}T09:00:00+08:00`);
  expect([await keep(), await keep()]).toEqual([1, 0]);
  expect(await (await hall.as('P011')).get(getMyLicence, { licenceNo })).toMatchObject({ status: 'expired', life: [{ action: 'expire' }, { action: 'extend' }, { action: 'resume' }, { action: 'suspend' }, { action: 'change' }] });
  const id = after?.eLicenceId ?? '';
  expect(await hall.anyone.get(verifyLicence, { id, code: (await theHall()).licenceSeals.codeOf(id) })).toMatchObject({ status: 'expired', since: after?.validTo, isCurrent: true });
});
