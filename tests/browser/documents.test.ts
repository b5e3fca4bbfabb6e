import type { Browser } from 'playwright-core';
import { signIn } from '../../shared/contract/sign-in';
import { openBrowser, phone } from '../setup/browser';
import { clientOf } from '../setup/client';
import { file } from '../setup/filing';
import { readPdf } from '../setup/read-pdf';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
let browser: Browser;
beforeAll(async () => {
  [hall, browser] = await Promise.all([openTestHall({ withClient: true, withFiles: true }), openBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

/** A phone of somebody's own, signed in or not. */
async function phoneOf(code?: string) {
  const session = code === undefined ? undefined : await clientOf(hall.address).get(signIn, { provider: 'seeded', code });
  const context = await browser.newContext({ viewport: phone, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', baseURL: hall.address, serviceWorkers: 'block', reducedMotion: 'reduce' });
  const kept = [['elder-offered', true], ['session', session]].filter(([, data]) => data !== undefined).map(([key, data]) => [key, JSON.stringify({ data })]);
  await context.addInitScript(`for (const [key, value] of ${JSON.stringify(kept)}) localStorage.setItem(key, value)`);
  return context;
}

test('黄月英 opens her receipt from the case; whoever scans it is told that the hall wrote it, and a wrong code finds nothing', async () => {
  const { caseNo } = await file(await hall.as('P011'), 'DY-XK-0082');
  const hers = await phoneOf('P011');
  const page = await hers.newPage();
  await page.goto(`/#/cases/case?caseNo=${caseNo}`);
  const asked = page.waitForResponse((response) => response.url().includes('/api/applicant/documents/'));
  const opened = hers.waitForEvent('page');
  await page.getByRole('button', { name: /收件凭证/ }).click();
  const { url } = (await (await asked).json()) as { url: string };
  await opened;
  const [paper] = readPdf(new Uint8Array(await (await fetch(url)).arrayBuffer())).pages;
  const scanned = new URL(paper?.qr ?? '').hash;

  const outsider = await (await phoneOf()).newPage();
  await outsider.goto(`/${scanned}`);
  await outsider.getByText('这份文书由大厅出具，现在有效').waitFor();
  await outsider.getByText(`余政服收〔2026〕${caseNo.slice(2)}-1号`).waitFor();
  await outsider.getByText('黄**').waitFor();

  await outsider.goto('/#/documents/check');
  await outsider.reload();
  await outsider.getByLabel('核验编号').fill(`${caseNo}-1`);
  await outsider.getByLabel('核验码').fill('AAAAAAAAAAAAAAAA');
  await outsider.getByRole('button', { name: '核验' }).click();
  await outsider.getByText('没有这份文书').waitFor();
}, 60_000);
