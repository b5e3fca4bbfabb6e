import { startCase } from '../../shared/contract/cases';
import { confirmUpload, grantDownload, grantUpload, type Upload } from '../../shared/contract/files';
import type { FileFault } from '../../shared/domain/files/stored-file';
import { fileFaultWords } from '../../shared/words/files';
import { refusalWords } from '../../shared/words/refusals';
import { testString } from '../../functions/files/checks/malware';
import type { Client } from '../setup/client';
import { bomb, carrying, disguised, encrypted, launching, packedBomb, pdf, photo, png, polyglot, scripted, svg, zip } from '../setup/files';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';
import { checked, give, send, told, type Given } from '../setup/uploading';

const MB = 1024 * 1024;
const LIMIT = 20 * MB;
let hall: TestHall;
let nurse: Client;
let caseNo: string;
let material: string;

beforeAll(async () => {
  hall = await openTestHall({ withFiles: true });
  nurse = await hall.as('P011');
  const draft = await nurse.get(startCase, { itemCode: 'DY-XK-0082' });
  caseNo = draft.caseNo;
  material = draft.materials.find(({ by }) => by !== 'form')?.code ?? '';
});
afterAll(() => hall.close());

const nothingLeft = () => until(async () => (await Promise.all([hall.bucket?.versionsIn('quarantine'), hall.bucket?.versionsIn('clean')])).every((found) => found?.length === 0));
const ask = (change: Partial<ReturnType<typeof told>>) => nurse.ask(grantUpload, { caseNo, material, ...told({ name: 'a.jpg', type: 'image/jpeg', bytes: Buffer.from('x') }), ...change });

async function granted(bytes: Buffer, type = 'image/jpeg'): Promise<Upload & { fileId: string }> {
  const { upload, file } = await nurse.get(grantUpload, { caseNo, material, ...told({ name: 'a', type, bytes }) });
  if (!upload) throw new Error('Not granted');
  return { ...upload, fileId: file.fileId };
}

test.each([
  ['0 bytes', { bytes: 0 }, 'FileEmpty', 422],
  ['20 MB and one byte', { bytes: LIMIT + 1 }, 'FileTooLarge', 413],
  ['SVG', { type: 'image/svg+xml' }, 'FileTypeNotTaken', 422],
  ['a path in the name', { name: '../../etc/passwd' }, 'FileNameUnfit', 422],
  ['a path of another kind', { name: 'C:\\windows\\a.jpg' }, 'FileNameUnfit', 422],
  ['nothing visible in the name', { name: '\u202e\u200b ' }, 'FileNameUnfit', 422],
  ['a name of 300 characters', { name: `${'长'.repeat(296)}.jpg` }, 'FileNameTooLong', 422],
] as const)('%s: told before anything is sent', async (_, change, refusal, status) => {
  const answer = await ask(change);
  expect(answer).toMatchObject({ status, refusal, body: { message: refusalWords[refusal] } });
});

test('a material nobody asked for, a case of somebody else, a twenty-first file', async () => {
  expect((await nurse.ask(grantUpload, { caseNo, material: 'CL9999', ...told({ name: 'a.jpg', type: 'image/jpeg', bytes: Buffer.from('x') }) })).refusal).toBe('MaterialNotAsked');
  expect((await (await hall.as('P001')).ask(grantUpload, { caseNo, material, ...told({ name: 'a.jpg', type: 'image/jpeg', bytes: Buffer.from('x') }) })).refusal).toBe('CaseNotFound');
  const full = await nurse.get(startCase, { itemCode: 'DY-XK-0082' });
  const one = (at: number) => nurse.ask(grantUpload, { caseNo: full.caseNo, material, ...told({ name: `${at}.jpg`, type: 'image/jpeg', bytes: Buffer.from(`file ${at}`) }) });
  for (let at = 0; at < 20; at += 1) expect((await one(at)).status).toBe(200);
  expect((await one(20)).refusal).toBe('TooManyFiles');
});

const bad: readonly (readonly [says: string, fault: FileFault, make: () => Promise<Given>])[] = [
  ['wrong magic: a PNG called JPEG', 'OtherType', async () => ({ name: 'a.jpg', type: 'image/jpeg', bytes: await png() })],
  ['polyglot: a JPEG that is a web page', 'WebPage', async () => ({ name: 'a.jpg', type: 'image/jpeg', bytes: await polyglot() })],
  ['SVG called PNG', 'Drawing', async () => ({ name: 'a.png', type: 'image/png', bytes: svg })],
  ['decompression bomb: 50,000 × 50,000', 'TooManyPixels', async () => ({ name: 'a.png', type: 'image/png', bytes: await bomb() })],
  ['half a photo', 'ImageUnreadable', async () => ({ name: 'a.jpg', type: 'image/jpeg', bytes: (await photo()).subarray(0, 20_000) })],
  ['locked PDF', 'PdfEncrypted', async () => ({ name: 'a.pdf', type: 'application/pdf', bytes: await encrypted() })],
  ['PDF with a script', 'PdfActive', async () => ({ name: 'a.pdf', type: 'application/pdf', bytes: await scripted(false) })],
  ['PDF with a script inside packed objects', 'PdfActive', async () => ({ name: 'a.pdf', type: 'application/pdf', bytes: await scripted(true) })],
  ['PDF with a script in disguise, shadowed by a revision', 'PdfActive', async () => ({ name: 'a.pdf', type: 'application/pdf', bytes: await disguised() })],
  ['PDF that starts a program', 'PdfActive', async () => ({ name: 'a.pdf', type: 'application/pdf', bytes: await launching() })],
  ['PDF with a file in it', 'PdfCarriesFiles', async () => ({ name: 'a.pdf', type: 'application/pdf', bytes: await carrying() })],
  ['PDF whose objects unpack without end', 'PdfUnreadable', async () => ({ name: 'a.pdf', type: 'application/pdf', bytes: await packedBomb() })],
  ['PDF of 201 pages', 'PdfTooLong', async () => ({ name: 'a.pdf', type: 'application/pdf', bytes: await pdf(201) })],
  ['zip renamed', 'Archive', async () => ({ name: 'a.pdf', type: 'application/pdf', bytes: zip })],
  ['two million pixels of noise called PDF', 'OtherType', async () => ({ name: 'a.pdf', type: 'application/pdf', bytes: await photo(1600, 1250) })],
  ['bytes of nothing called PDF', 'UnknownType', async () => ({ name: 'a.pdf', type: 'application/pdf', bytes: Buffer.alloc(2_000_000, '大余') })],
  ['the malware test file', 'Malware', async () => ({ name: 'a.pdf', type: 'application/pdf', bytes: Buffer.from(testString) })],
];

test.each(bad)('%s: refused as %s, and nothing is left', async (_, fault, make) => {
  const file = await make();
  const given = await give(nurse, caseNo, material, file);
  expect(given).toMatchObject({ state: 'refused', fault });
  expect(fileFaultWords[fault]).toMatch(/^.{8,40}。$/);
  await nothingLeft();
  expect((await nurse.ask(grantDownload, { caseNo, fileId: given.fileId })).refusal).toBe('FileNotReady');
  expect(await nurse.ask(grantUpload, { caseNo, material, ...told(file) })).toMatchObject({ refusal: 'FileRefused', body: { about: { fault } } });
}, 20_000);

test('the bucket takes what was granted and nothing else', async () => {
  const bytes = await photo(100, 100);
  const upload = await granted(bytes);
  const [other] = [await granted(await photo(101, 101))];
  const refusedAs = async (change: Record<string, string>, sent: Uint8Array = bytes) => (await send(upload, sent, change)).code;
  const opened = JSON.parse(Buffer.from(upload.fields['Policy'] ?? '', 'base64').toString()) as { conditions: unknown[] };
  const edited = Buffer.from(JSON.stringify({ ...opened, conditions: opened.conditions.filter((one) => !Array.isArray(one)) })).toString('base64');
  expect({
    empty: await refusedAs({}, Buffer.alloc(0)),
    longer: await refusedAs({}, Buffer.concat([bytes, Buffer.from('!')])),
    'over the limit': await refusedAs({}, Buffer.alloc(LIMIT + 1)),
    'other bytes': await refusedAs({}, Buffer.from(bytes).fill(7, 300, 400)),
    'another key': await refusedAs({ key: other.fields['key'] ?? '' }),
    'another type': await refusedAs({ 'Content-Type': 'text/html' }),
    'a field more': await refusedAs({ 'x-amz-meta-more': '1' }),
    'an edited policy': await refusedAs({ Policy: edited }),
    'a made-up signature': await refusedAs({ 'X-Amz-Signature': '0'.repeat(64) }),
    'no policy': await refusedAs({ Policy: '' }),
  }).toEqual({
    empty: 'EntityTooSmall', longer: 'EntityTooLarge', 'over the limit': 'EntityTooLarge', 'other bytes': 'BadDigest', 'another key': 'AccessDenied', 'another type': 'AccessDenied',
    'a field more': 'AccessDenied', 'an edited policy': 'SignatureDoesNotMatch', 'a made-up signature': 'SignatureDoesNotMatch', 'no policy': 'AccessDenied',
  });
  await nothingLeft();
});

test('a grant is over after a minute, and its replay changes nothing', async () => {
  const bytes = await photo(102, 102);
  const upload = await granted(bytes);
  await hall.bucket?.control({ clockOffsetMs: 61_000 });
  expect((await send(upload, bytes)).code).toBe('AccessDenied');
  await hall.bucket?.control({ clockOffsetMs: 0, failing: 1 });
  expect((await send(upload, bytes)).code).toBe('SlowDown');
  expect((await send(upload, bytes)).status).toBe(201);
  await nurse.get(confirmUpload, { caseNo, fileId: upload.fileId });
  await checked(nurse, caseNo, upload.fileId);
  const before = await hall.records.files.find('P011', upload.fileId);
  expect((await send(upload, Buffer.from(bytes).fill(7, 300, 400))).code).toBe('BadDigest');
  expect((await nurse.get(confirmUpload, { caseNo, fileId: upload.fileId })).state).toBe('clean');
  expect(await hall.records.files.find('P011', upload.fileId)).toEqual(before);
});
