import AxeBuilder from '@axe-core/playwright';
import { writeFileSync } from 'node:fs';
import jsQR from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { getCase } from '../../shared/contract/cases';
import { actOnLicence } from '../../shared/contract/licence-desk';
import { getLicenceFile } from '../../shared/contract/licence-check';
import { desktop, openBrowser, phone, visit, type Visit } from '../setup/browser';
import { approve, file } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';
import { button, inSight, see, signInAs } from './steps';

let hall: TestHall;
let browser: Browser;
let licenceNo = '';
beforeAll(async () => {
  [hall, browser] = await Promise.all([openTestHall({ withClient: true, withFiles: true }), openBrowser()]);
  const [nurse, clerk] = [await hall.as('P011'), await hall.as('O026')];
  const { caseNo } = await file(nurse, 'DY-XK-0082');
  await approve(clerk, caseNo);
  licenceNo = await until(async () => (await nurse.get(getCase, { caseNo })).licenceNo ?? false);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

const shot = async (page: Page, name: string) => {
  if (process.env['HALL_SHOTS']) writeFileSync(`${process.env['HALL_SHOTS']}-${name}.png`, await page.screenshot());
};
const axe = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
const openOn = async (size: { width: number; height: number }): Promise<Visit> => visit(browser, hall.address, size);
/** What a second phone's camera makes of the screen. */
async function scan(page: Page): Promise<string> {
  return until(async () => {
    const { data, info } = await sharp(await page.screenshot()).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? false;
  });
}

test('黄月英 shows her licence; a second phone scans it and sees the scene’s fields once', async () => {
  const hers = await openOn(phone);
  await signInAs(hers.page, 'P011');
  await hers.page.goto(`/#/licences/licence?licenceNo=${licenceNo}`);
  await see(hers.page, '显示完整号码');
  expect(await hers.page.getByText(licenceNo, { exact: true }).count()).toBe(0);
  await shot(hers.page, 'licence');
  await button(hers.page, '显示完整号码').click();
  await see(hers.page, licenceNo);
  await button(hers.page, '亮证').click();
  await see(hers.page, /还有 \d+ 秒/);
  await hers.page.getByRole('radio', { name: '核对身份' }).click();
  await see(hers.page, /身份号码只显示首尾/);
  await see(hers.page, /还有 \d+ 秒/);
  const address = await scan(hers.page);
  await shot(hers.page, 'show');
  expect(await axe(hers.page)).toEqual([]);
  const other = await openOn(phone);
  await other.page.goto(`/${new URL(address).hash}`);
  await button(other.page, '查看').click();
  await see(other.page, '黄月英');
  await see(other.page, /核对身份/);
  await shot(other.page, 'shown');
  expect(await axe(other.page)).toEqual([]);
  const third = await openOn(phone);
  await third.page.goto(`/${new URL(address).hash}`);
  await button(third.page, '查看').click();
  await see(third.page, /已经查看过一次/);
  await shot(third.page, 'used');
}, 60_000);

test('anybody opens the code of the sheet, or picks the file; after a suspension both say so', async () => {
  const nurse = await hall.as('P011');
  const { url } = await nurse.get(getLicenceFile, { licenceNo });
  const sheet = Buffer.from(await (await fetch(url)).arrayBuffer());
  const { page } = await openOn(phone);
  await page.goto('/#/licences/check');
  const choose = async (buffer: Buffer) => {
    const chooser = page.waitForEvent('filechooser');
    await button(page, '选择证照文件').click();
    await (await chooser).setFiles({ name: 'licence.pdf', mimeType: 'application/pdf', buffer });
  };
  await choose(sheet);
  await see(page, '这张证照由大厅制发，现在有效');
  await see(page, '黄**');
  await shot(page, 'check');
  expect(await axe(page)).toEqual([]);
  await button(page, '换一张核验').click();
  await choose(Buffer.concat([sheet, Buffer.from(' ')]));
  await see(page, '没有查到这张证照');
  await button(page, '换一张核验').click();
  await (await hall.as('O037')).get(actOnLicence, { licenceNo, action: 'suspend', ground: 'penalised', reason: '超范围执业', until: '2026-12-23' });
  await choose(sheet);
  await see(page, /这张证照已暂扣/);
}, 60_000);

test('the director finds it by its number, hands it back with a ground and a reason; its holder reads it in the wallet', async () => {
  const { page } = await openOn(desktop);
  await signInAs(page, 'O037');
  await page.goto('/#/desk/licence');
  await inSight(page.getByLabel(/证照编号/)).fill(licenceNo);
  await button(page, '查找').click();
  await see(page, '黄月英');
  await shot(page, 'desk');
  expect(await axe(page)).toEqual([]);
  await button(page, '发还').click();
  await inSight(page.getByRole('dialog')).getByRole('button', { name: '发还' }).click();
  await see(page, '请选择依据的情形');
  await inSight(page.getByRole('dialog')).getByRole('combobox').selectOption({ label: '违法行为已改正' });
  await inSight(page.getByRole('dialog')).getByLabel(/理由/).fill('已整改到位');
  await shot(page, 'sheet');
  await inSight(page.getByRole('dialog')).getByRole('button', { name: '发还' }).click();
  await see(page, /已整改到位/);
  const hers = await openOn(phone);
  await signInAs(hers.page, 'P011');
  await hers.page.goto('/#/licences/wallet');
  await see(hers.page, /已发还/);
  await shot(hers.page, 'wallet');
  expect(await axe(hers.page)).toEqual([]);
}, 60_000);
