import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { listAuditRoots } from '../../shared/contract/audit';
import { getDeskCase } from '../../shared/contract/desk';
import { handler as clock } from '../../functions/entries/clock';
import { openBrowser, phone, visit } from '../setup/browser';
import { file } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { button, see, signInAs } from './steps';

let hall: TestHall;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  hall = await openTestHall({ withClient: true });
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), 'hall-receipt-'));
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await browser?.close();
  await hall.close();
});

test('曾国良 sees who looked at his case, keeps the receipt, and the file on his phone verifies', async () => {
  const { caseNo } = await file(await hall.as('P001'), 'DY-JF-0004');
  await (await hall.as('O012')).get(getDeskCase, { caseNo });
  const { page } = await visit(browser, hall.address, phone);
  await signInAs(page, 'P001');
  await page.goto(`/#/cases/case?caseNo=${caseNo}`);
  await button(page, /办理存证/).click();
  await see(page, /今天的记录明天凌晨公布/);
  await button(page, '知道了').click();

  hall.setClock('2026-11-24T00:20:00+08:00');
  await clock({ schedule: 'publishAuditRoot' });
  await signInAs(page, 'P001');
  await page.goto(`/#/cases/case?caseNo=${caseNo}`);
  await button(page, /办理存证/).click();
  await see(page, '彭博 查看了办件');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, '保存存证').click()]);
  expect(download.suggestedFilename()).toBe(`办理存证-${caseNo}-2026-11-23.json`);
  const saved = join(folder, 'receipt.json');
  await download.saveAs(saved);
  await see(page, '存证已保存');
  writeFileSync(join(folder, 'audit-roots.json'), JSON.stringify(await hall.anyone.get(listAuditRoots, {})));
  expect(execFileSync(process.execPath, ['--import', 'tsx', 'functions/dev/verify-receipt.ts', saved], { encoding: 'utf8' })).toContain('存证属实');
  await page.context().close();
});
