import AxeBuilder from '@axe-core/playwright';
import jsQR from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { theHall } from '../../functions/entries/the-hall';
import { getCase } from '../../shared/contract/cases';
import { getLicenceFile } from '../../shared/contract/licence-check';
import { actOnLicence } from '../../shared/contract/licence-desk';
import { listMyLicences } from '../../shared/contract/licences';
import { desktop, openBrowser, phone, visit } from '../setup/browser';
import type { Client } from '../setup/client';
import { approve, file } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';
import { button, inSight, see, signInAs } from './steps';

let hall: TestHall;
let browser: Browser;
let nurse: Client;
let licenceNo = '';
/** 黄月英's phone, and the phone of somebody she shows it to. */
let hers: Page;
let other: Page;
beforeAll(async () => {
  [hall, browser] = await Promise.all([openTestHall({ withClient: true, withFiles: true }), openBrowser()]);
  nurse = await hall.as('P011');
  const { caseNo } = await file(nurse, 'DY-XK-0082');
  await approve(await hall.as('O026'), caseNo);
  licenceNo = await until(async () => (await nurse.get(getCase, { caseNo })).licenceNo ?? false);
  [{ page: hers }, { page: other }] = await Promise.all([visit(browser, hall.address, phone), visit(browser, hall.address, phone)]);
  await signInAs(hers, 'P011');
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

/** What a second phone's camera makes of the screen. */
async function scan(page: Page): Promise<string> {
  return until(async () => {
    const { data, info } = await sharp(await page.screenshot()).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? false;
  });
}

test('黄月英 shows her licence; a second phone scans it and sees the scene’s fields once', async () => {
  await hers.goto(`/#/licences/licence?licenceNo=${licenceNo}`);
  await see(hers, '显示完整号码');
  expect(await hers.getByText(licenceNo, { exact: true }).count()).toBe(0);
  await button(hers, '显示完整号码').click();
  await see(hers, licenceNo);
  await button(hers, '亮证').click();
  await hers.getByRole('radio', { name: '核对身份' }).click();
  await see(hers, /身份号码只显示首尾/);
  await see(hers, /还有 \d+ 秒/);
  const { hash } = new URL(await scan(hers));
  await other.goto(`/${hash}`);
  await button(other, '查看').click();
  await see(other, '黄月英');
  await see(other, /核对身份/);
  expect((await new AxeBuilder({ page: other }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await other.reload();
  await button(other, '查看').click();
  await see(other, /已经查看过一次/);
}, 60_000);

test('anybody opens the code of the sheet, or picks the file; after a suspension both say so', async () => {
  const { url } = await nurse.get(getLicenceFile, { licenceNo });
  const sheet = Buffer.from(await (await fetch(url)).arrayBuffer());
  const { eLicenceId } = (await nurse.get(listMyLicences, {})).licences.find((one) => one.licenceNo === licenceNo) ?? { eLicenceId: '' };
  const choose = async (buffer: Buffer) => {
    const chooser = other.waitForEvent('filechooser');
    await button(other, '选择证照文件').click();
    await (await chooser).setFiles({ name: 'licence.pdf', mimeType: 'application/pdf', buffer });
  };
  await other.goto(`/${new URL((await theHall()).licenceSeals.addressOf(eLicenceId)).hash}`);
  await see(other, '这张证照由大厅制发，现在有效');
  await see(other, '黄**');
  await button(other, '换一张核验').click();
  await choose(sheet);
  await see(other, '这张证照由大厅制发，现在有效');
  await button(other, '换一张核验').click();
  await choose(Buffer.concat([sheet, Buffer.from(' ')]));
  await see(other, '没有查到这张证照');
  await button(other, '换一张核验').click();
  await (await hall.as('O037')).get(actOnLicence, { licenceNo, action: 'suspend', ground: 'penalised', reason: '超范围执业', until: '2026-12-23' });
  await choose(sheet);
  await see(other, /这张证照已暂扣/);
}, 60_000);

test('the director finds it by its number, hands it back with a ground and a reason; its holder reads it in the wallet', async () => {
  const { page } = await visit(browser, hall.address, desktop);
  await signInAs(page, 'O037');
  await page.goto('/#/desk/licence');
  await inSight(page.getByLabel(/证照编号/)).fill(licenceNo);
  await page.keyboard.press('Enter');
  await see(page, '黄月英');
  await button(page, '发还').click();
  const sheet = inSight(page.getByRole('dialog'));
  const send = sheet.getByRole('button', { name: '发还' });
  await send.click();
  await see(page, '请选择依据的情形');
  await sheet.getByRole('combobox').selectOption({ label: '违法行为已改正' });
  await sheet.getByLabel(/理由/).fill('已整改到位');
  await send.click();
  await see(page, /已整改到位/);
  await hers.goto('/#/licences/wallet');
  await see(hers, /已发还/);
}, 60_000);
