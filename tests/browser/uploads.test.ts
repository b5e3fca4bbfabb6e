import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startCase } from '../../shared/contract/cases';
import { grantDownload, listMyFiles } from '../../shared/contract/files';
import { fileFaultWords } from '../../shared/words/files';
import { openUploadStage, type UploadStage } from '../client/stage/upload-stage';
import { openBrowser, phone } from '../setup/browser';
import type { Client } from '../setup/client';
import { digestOf, pdf, zip } from '../setup/files';
import { photoOfPage } from '../setup/photos';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';
import { isThorough, testWhole } from '../setup/thorough';

const ITEM = 'DY-XK-0082';
const MB = 1024 * 1024;
let hall: TestHall;
let nurse: Client;
let browser: Browser;
let stage: UploadStage;
let context: BrowserContext;
let page: Page;
let caseNo: string;
let material: string;

beforeAll(async () => {
  [hall, browser] = await Promise.all([openTestHall({ withFiles: true }), openBrowser()]);
  stage = await openUploadStage(hall.address);
  nurse = await hall.as('P011');
}, 60_000);
afterAll(async () => {
  await browser?.close();
  stage?.close();
  await hall?.close();
});

beforeEach(async () => {
  const draft = await nurse.get(startCase, { itemCode: ITEM });
  caseNo = draft.caseNo;
  material = draft.materials.find(({ by }) => by !== 'form')?.code ?? '';
  context = await browser.newContext({ viewport: phone, locale: 'zh-CN', reducedMotion: 'reduce' });
  page = await opened();
  await page.evaluate((session) => { (globalThis as unknown as { localStorage: { setItem(key: string, value: string): void } }).localStorage.setItem('session', session); }, JSON.stringify({ token: nurse.token, expiresAt: '', audience: 'applicant', name: '黄月英' }));
  await page.reload();
});
afterEach(() => context.close());

async function opened(at = `${caseNo}/${material}`): Promise<Page> {
  const one = await context.newPage();
  one.setDefaultTimeout(20_000);
  await one.goto(`${stage.address}/#${at}`);
  return one;
}

type Chosen = { name: string; mimeType: string; buffer: Buffer };
async function choose(from: '拍照' | '相册' | '文件', files: Chosen[] | string[]): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: from }).click();
  await (await asked).setFiles(files);
}

const rows = (on = page) => on.getByRole('list', { name: '已选择的文件' }).getByRole('listitem');
/** What the phone and the hall say, when they do not come to agree. */
async function isClean(count: number, on = page): Promise<void> {
  const isSo = async () => (await rows(on).filter({ hasText: '检查通过' }).count()) === count;
  await until(isSo, 40_000).catch(async () => { throw new Error(`On the phone: ${(await rows(on).allTextContents()).join(' | ')}. At the hall: ${JSON.stringify(await atTheHall())}`); });
}
const atTheHall = async () => (await nurse.get(listMyFiles, { caseNo })).files;
const told = () => page.evaluate('window.told') as Promise<[string[], number]>;

/** How many forms phones send to the bucket from now on. */
function watchForms(): { sent: number } {
  const forms = { sent: 0 };
  context.on('request', (request) => { if (request.method() === 'POST' && request.url().endsWith('/quarantine')) forms.sent += 1; });
  return forms;
}

/** The files in the forms of this page, as they leave it: what is on the wire, browsers do not tell. */
async function watchBytes(): Promise<Buffer[]> {
  const files: Buffer[] = [];
  await page.exposeFunction('leaves', (bytes: string) => void files.push(Buffer.from(bytes.slice(bytes.indexOf(',') + 1), 'base64')));
  await page.evaluate(`{
    const send = XMLHttpRequest.prototype.send;
    XMLHttpRequest.prototype.send = function (form) {
      const reader = Object.assign(new FileReader(), { onload: () => window.leaves(reader.result) });
      reader.readAsDataURL(form.get('file'));
      send.call(this, form);
    };
  }`);
  return files;
}

/** Ten of them, or as many as show it. */
const PHOTOS = isThorough ? 10 : 3;

test(`${PHOTOS} photos of four megabytes leave the phone under half of one each, upright, legible, without place or make`, async () => {
  // By their paths: handed over as bytes, forty megabytes would take longer than everything else here.
  const album = mkdtempSync(join(tmpdir(), 'hall-album-'));
  const photos = await Promise.all(Array.from({ length: PHOTOS }, async (_, mark) => {
    const path = join(album, `照片${mark}.JPG`);
    await writeFile(path, await photoOfPage('none', { mark, quality: 97, orientation: mark === 0 ? 6 : 1 }));
    return path;
  }));
  const chosen = photos.map((path) => statSync(path).size);
  expect(Math.min(...chosen)).toBeGreaterThan(3.5 * MB);
  const pictures = await watchBytes();
  await choose('相册', photos);
  await isClean(PHOTOS);
  const files = await atTheHall();
  expect(pictures.map(digestOf).sort()).toEqual(files.map(({ digest }) => digest).sort());
  const sent = pictures.reduce((sum, { length }) => sum + length, 0);
  process.stderr.write(`${PHOTOS} photos: ${(chosen.reduce((sum, bytes) => sum + bytes, 0) / MB).toFixed(1)} MB chosen, ${(sent / MB).toFixed(2)} MB sent\n`);
  expect(sent).toBeLessThan((PHOTOS * MB) / 2);
  const seen = await Promise.all(pictures.map((picture) => sharp(picture).metadata()));
  expect(seen.map(({ exif, orientation }) => [exif, orientation])).toEqual(seen.map(() => [undefined, undefined]));
  expect(seen.filter(({ width = 0, height = 0 }) => width > height)).toHaveLength(1);
  expect(seen.filter(({ width = 0, height = 0 }) => Math.max(width, height) < 1600)).toEqual([]);
  expect((await told())[0].sort()).toEqual(files.map(({ fileId }) => fileId).sort());
  rmSync(album, { recursive: true });
}, 180_000);

test('a photo from the album: its progress while it is sent, nothing twice when the bucket fails, upright at the hall', async () => {
  await hall.bucket?.control({ failing: 2 });
  const forms = watchForms();
  await choose('相册', [{ name: '证书.JPG', mimeType: 'image/jpeg', buffer: await photoOfPage('none', { mark: 11, orientation: 6 }) }]);
  await page.getByRole('progressbar', { name: '证书.jpg' }).waitFor();
  await isClean(1);
  expect(forms.sent).toBe(3);
  const [file] = await atTheHall();
  expect(file).toMatchObject({ name: '证书.jpg', type: 'image/jpeg', state: 'clean' });
  const { url } = await nurse.get(grantDownload, { caseNo, fileId: file?.fileId ?? '' });
  const { width = 0, height = 0 } = await sharp(Buffer.from(await (await fetch(url)).arrayBuffer())).metadata();
  expect(width).toBeGreaterThan(height);
}, 60_000);

testWhole('a PDF goes as it is', async () => {
  const bytes = await pdf(3);
  await choose('文件', [{ name: '合同.pdf', mimeType: 'application/pdf', buffer: bytes }]);
  await isClean(1);
  expect(await atTheHall()).toMatchObject([{ name: '合同.pdf', digest: digestOf(bytes), bytes: bytes.length, pages: 3 }]);
}, 60_000);

test('closed in the middle and opened again, elsewhere: it goes on by itself, and one object is there', async () => {
  // Closing a page lets its last bytes out; a phone that is killed sends no more.
  const line = await context.newCDPSession(page);
  await line.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 16 * 1024 });
  await choose('相册', [{ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await photoOfPage('none', { mark: 20 }) }]);
  await rows().filter({ hasText: '正在上传' }).waitFor();
  await Promise.race([page.waitForEvent('crash'), line.send('Page.crash')]);
  const forms = watchForms();
  page = await opened('');
  await until(async () => (await atTheHall())[0]?.state === 'clean', 20_000);
  expect(forms.sent).toBe(1);
  expect(await hall.bucket?.versionsIn('clean', `P011/${(await atTheHall())[0]?.fileId}`)).toHaveLength(1);
}, 60_000);

test('closed after the last byte, before the hall was told: it is not sent again', async () => {
  await context.route('**/confirm', (route) => route.abort());
  await choose('相册', [{ name: 'b.jpg', mimeType: 'image/jpeg', buffer: await photoOfPage('none', { mark: 21 }) }]);
  await until(async () => (await hall.bucket?.versionsIn('quarantine', 'P011'))?.length === 1, 20_000);
  await page.close();
  await context.unroute('**/confirm');
  const forms = watchForms();
  page = await opened();
  await until(async () => (await atTheHall())[0]?.state === 'clean', 20_000);
  expect(forms.sent).toBe(0);
}, 60_000);

test('without a network it says so, and goes on when the network is back', async () => {
  await context.setOffline(true);
  await choose('相册', [{ name: 'c.jpg', mimeType: 'image/jpeg', buffer: await photoOfPage('none', { mark: 22 }) }]);
  await rows().filter({ hasText: '等待网络，联网后自动上传' }).waitFor();
  expect(await told()).toEqual([[], 1]);
  await context.setOffline(false);
  await isClean(1);
  expect((await told())[1]).toBe(0);
}, 60_000);

test('what the hall will not keep says why; it can be taken away', async () => {
  await choose('文件', [{ name: '材料.pdf', mimeType: 'application/pdf', buffer: zip }]);
  await rows().filter({ hasText: fileFaultWords.Archive }).waitFor();
  expect(await told()).toEqual([[], 1]);
  await page.getByRole('button', { name: '删除 材料.pdf' }).click();
  await rows().waitFor({ state: 'detached' });
  await until(async () => (await atTheHall()).length === 0);
  expect(await told()).toEqual([[], 0]);
}, 60_000);

testWhole('the same file twice is one; a bad photo is only a hint', async () => {
  const blurred = { name: 'd.jpg', mimeType: 'image/jpeg', buffer: await photoOfPage('blurred', { mark: 23 }) };
  await choose('拍照', [blurred]);
  await page.getByRole('group', { name: '这张照片可能不清楚' }).getByText('照片有些模糊').waitFor();
  expect(await atTheHall()).toEqual([]);
  await page.getByRole('button', { name: '仍然使用 d.jpg' }).click();
  await isClean(1);
  await choose('相册', [blurred]);
  await page.getByRole('status').filter({ hasText: '这个文件已经选过' }).waitFor();
  expect(await rows().count()).toBe(1);
}, 60_000);

test('signing out leaves no picture on the device', async () => {
  await context.setOffline(true);
  await choose('相册', [{ name: 'e.jpg', mimeType: 'image/jpeg', buffer: await photoOfPage('none', { mark: 24 }) }]);
  await rows().filter({ hasText: '等待网络' }).waitFor();
  await page.evaluate('window.signOut()');
  expect(await page.evaluate('Object.keys(localStorage).filter((key) => key.startsWith("upload:"))')).toEqual([]);
  await until(async () => (await page.evaluate('indexedDB.databases().then((all) => all.length)')) === 0);
}, 60_000);
