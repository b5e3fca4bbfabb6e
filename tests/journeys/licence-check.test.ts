import { createHash } from 'node:crypto';
import { getCase } from '../../shared/contract/cases';
import { getLicenceFile, verifyLicence, verifyLicenceFile } from '../../shared/contract/licence-check';
import { actOnLicence, getDeskLicence } from '../../shared/contract/licence-desk';
import { listMyLicences } from '../../shared/contract/licences';
import type { Client } from '../setup/client';
import { approve, file } from '../setup/filing';
import { readPdf } from '../setup/read-pdf';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';

let hall: TestHall;
let nurse: Client;
let clerk: Client;
let director: Client;
let licenceNo = '';
let bytes = new Uint8Array();
/** What a phone makes of the code on the sheet. */
let scanned = { id: '', code: '' };
beforeAll(async () => {
  hall = await openTestHall({ withFiles: true });
  [nurse, clerk, director] = [await hall.as('P011'), await hall.as('O026'), await hall.as('O037')];
  const { caseNo } = await file(nurse, 'DY-XK-0082');
  await approve(clerk, caseNo);
  licenceNo = await until(async () => (await nurse.get(getCase, { caseNo })).licenceNo ?? false);
  const { url } = await nurse.get(getLicenceFile, { licenceNo });
  bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const [page] = readPdf(bytes).pages;
  scanned = Object.fromEntries(new URLSearchParams(page?.qr?.split('?')[1])) as typeof scanned;
});
afterAll(() => hall.close());
const digestOf = (given: Uint8Array) => createHash('sha256').update(given).digest('hex');
const refusalOf = async (id: string, code: string) => (await hall.anyone.ask(verifyLicence, { id, code })).refusal;

test('the code on the page is read and answers anybody with the least there is to know', async () => {
  expect(await hall.anyone.get(verifyLicence, scanned)).toEqual({
    name: expect.stringContaining('护士'), licenceNo, holderName: '黄**', issuerName: expect.any(String), issuedOn: '2026-11-23', validTo: expect.any(String), status: 'valid', isCurrent: true, since: null,
  });
});

test('the very file is known; with one byte changed it is nobody’s', async () => {
  expect(await hall.anyone.get(verifyLicenceFile, { digest: digestOf(bytes) })).toMatchObject({ licenceNo, status: 'valid' });
  const changed = Uint8Array.from(bytes);
  changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1;
  expect((await hall.anyone.ask(verifyLicenceFile, { digest: digestOf(changed) })).refusal).toBe('LicenceUnknown');
  expect(await hall.records.licenceFiles.put({ digest: digestOf(changed), eLicenceId: scanned.id, madeAt: '2026-11-23T09:00:00.000+08:00', signature: 'AAAA' })).toBe(true);
  expect((await hall.anyone.ask(verifyLicenceFile, { digest: digestOf(changed) })).refusal).toBe('LicenceUnknown');
});

test('asked for again it is the same file, pressed once; it is its holder’s alone', async () => {
  const { url } = await nurse.get(getLicenceFile, { licenceNo });
  expect(digestOf(new Uint8Array(await (await fetch(url)).arrayBuffer()))).toBe(digestOf(bytes));
  expect(await hall.bucket?.versionsIn('clean', `documents/licences/${licenceNo}/`)).toHaveLength(1);
  expect((await (await hall.as('P001')).ask(getLicenceFile, { licenceNo })).refusal).toBe('LicenceNotFound');
  const elsewhere = (await nurse.get(listMyLicences, {})).licences.find(({ caseNo }) => caseNo === null);
  expect((await nurse.ask(getLicenceFile, { licenceNo: elsewhere?.licenceNo ?? '' })).refusal).toBe('IssuedElsewhere');
});

test('a wrong code and a licence nobody issued are the same answer; what is no identifier is not even looked for', async () => {
  const nobodys = '1.2.156.3005.2.11100000MB0143028R001.11360723MA0000015T.2026112300000002.001.V';
  expect([await refusalOf(scanned.id, 'A'.repeat(22)), await refusalOf(nobodys, 'A'.repeat(22)), await refusalOf(nobodys, scanned.code)]).toEqual(['LicenceUnknown', 'LicenceUnknown', 'LicenceUnknown']);
  expect([await refusalOf('1.2.3', 'A'.repeat(22)), await refusalOf(scanned.id, licenceNo)]).toEqual(['InputUnreadable', 'InputUnreadable']);
});

test('after a change the earlier sheet is history; revoked, it says since when, and there is no file any more', async () => {
  await clerk.get(actOnLicence, { licenceNo, action: 'change', ground: 'asked', reason: '执业机构变更', fields: { institution: '大余县中医院' } });
  expect(await hall.anyone.get(verifyLicence, scanned)).toMatchObject({ status: 'valid', isCurrent: false });
  const { eLicenceId } = await clerk.get(getDeskLicence, { licenceNo });
  expect(eLicenceId).not.toBe(scanned.id);
  await director.get(actOnLicence, { licenceNo, action: 'revoke', ground: 'deceit', reason: '以虚假材料取得' });
  expect(await hall.anyone.get(verifyLicence, scanned)).toMatchObject({ status: 'revoked', since: '2026-11-23' });
  expect((await nurse.ask(getLicenceFile, { licenceNo })).refusal).toBe('LicenceNotInForce');
});

test('whoever asks too often is told when to ask again', async () => {
  const url = `${hall.address}/api/public/licences/${scanned.id}/${'A'.repeat(22)}`;
  const answers = await Promise.all(Array.from({ length: 70 }, () => fetch(url)));
  const paced = answers.find(({ status }) => status === 429);
  expect(Number(paced?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await paced?.json()).toMatchObject({ refusal: 'TooManyRequests' });
});
