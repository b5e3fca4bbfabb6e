import AxeBuilder from '@axe-core/playwright';
import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { handler as onClock } from '../../functions/entries/clock';
import { getCase } from '../../shared/contract/cases';
import { openBrowser, phone, visit, type Visit } from '../setup/browser';
import type { Client } from '../setup/client';
import { file } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { button, see, signInAs } from './steps';

const ITEM = 'DY-XK-0082';
let hall: TestHall;
let browser: Browser;
let on: Visit;
let nurse: Client;

beforeAll(async () => {
  hall = await openTestHall({ withClient: true });
  browser = await openBrowser();
  on = await visit(browser, hall.address, phone);
  nurse = await hall.as('P011');
  await signInAs(on.page, 'P011');
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hall.close();
});

async function isSound(name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: on.page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  mkdirSync('dist/pictures', { recursive: true });
  await on.page.screenshot({ path: `dist/pictures/${name}.png`, fullPage: true });
}

test('a source that does not answer is said to be asked again, and she may give the licence in another way', async () => {
  const { page } = on;
  await hall.share.control({ faults: { down: 20 } });
  const { caseNo, proofs } = await file(nurse, ITEM);
  await hall.share.control({ clear: true });
  expect(Object.values(proofs).map(({ by }) => by)).toContain('awaited');
  await page.goto(`/#/cases/case?caseNo=${caseNo}`);
  await see(page, '待核验 · 来源暂未答复，大厅每几分钟再取一次，不影响您的办理时限');
  await isSound('case-awaited');
  await button(page, '换一种方式：护士执业证书').click();
  await see(page, '补交方式');
  await button(page, /^拍照上传/).click();
  await button(page, '请先上传文件').waitFor();
  await isSound('supply-awaited');
}, 60_000);

test('a licence that changed after filing is shown before and after', async () => {
  const { page } = on;
  const { caseNo, proofs } = await file(nurse, ITEM);
  const [proof] = Object.values(proofs).flatMap((one) => (one.by === 'licence' && one.licenceType === 'NURSE' ? [one] : []));
  await hall.share.control({ change: { no: proof?.licenceNo, state: '02' } });
  await onClock({ schedule: 'followLicenceChanges' });
  expect((await nurse.get(getCase, { caseNo })).alerts).toHaveLength(1);
  await page.goto(`/#/cases/case?caseNo=${caseNo}`);
  await page.reload();
  await see(page, '证照有变化');
  await see(page, '原来：有效');
  await see(page, '现在：已暂扣');
  await isSound('case-alert');
  expect(on.complaints).toEqual([]);
}, 30_000);
