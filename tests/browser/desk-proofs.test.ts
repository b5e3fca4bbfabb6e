import type { Browser, Page } from 'playwright-core';
import { noteLicenceChange } from '../../shared/domain/cases/note-licence-change';
import { desktop, openBrowser, phone, visit } from '../setup/browser';
import { fileAsForecast, openAnswered } from '../setup/file-any-item';
import { pdf } from '../setup/files';
import { approve, fetchedProofs, submit } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { give } from '../setup/uploading';
import { until } from '../setup/until';
import { button, inSight, see, signInAs } from './steps';

let hall: TestHall;
let browser: Browser;
beforeAll(async () => {
  hall = await openTestHall({ withClient: true, withFiles: true });
  hall.setClock('2026-11-23T09:00:00+08:00');
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hall.close();
});

const PROOF = 'CL0232';
const type = (page: Page, words: string) => inSight(page.getByRole('dialog').getByRole('textbox')).fill(words);

test('胡杨 looks at the file, says it was compared with the original, compares the licence that changed, and grants', async () => {
  const doctor = await hall.as('P012');
  const { caseNo } = await openAnswered(doctor, 'DY-XK-0079');
  const file = await give(doctor, caseNo, PROOF, { name: '聘用证明.pdf', type: 'application/pdf', bytes: await pdf(1) });
  await submit(doctor, caseNo, { ...await fetchedProofs(doctor, 'DY-XK-0079'), [PROOF]: { by: 'upload', files: [file.fileId] } });
  const filed = await hall.records.cases.find(caseNo);
  const [licence] = Object.values(filed?.proofs ?? {}).flatMap((proof) => (proof.by === 'licence' && proof.licenceType === 'DOCTOR' ? [proof] : []));
  if (!filed || !licence) throw new Error('not filed with the certificate');
  const changed = noteLicenceChange(filed, licence.licenceNo, { status: 'suspended', validTo: licence.validTo, fields: licence.fields }, new Date('2026-11-23T09:05:00+08:00'));
  if (!changed.ok || !(await hall.records.cases.record(changed.value))) throw new Error('not noted');

  const { page } = await visit(browser, hall.address, desktop);
  await signInAs(page, 'O026');
  await page.goto(`/#/desk/case?caseNo=${caseNo}`);
  await see(page, '领取后可以查看文件。');
  await button(page, '领取').click();
  await see(page, '可信等级 C：申请人上传');
  const [opened] = await Promise.all([page.waitForEvent('popup'), button(page, '查看文件：聘用证明.pdf').click()]);
  await opened.close();
  await button(page, '已核对原件：聘用证明.pdf').click();
  await see(page, '可信等级 B：已核对原件');

  await see(page, '已暂扣');
  await see(page, /准予：所用证照在提交后有变化/);
  await button(page, '已核对，继续办理').click();
  await type(page, '已向卫健部门核实，暂扣已解除');
  await inSight(page.getByRole('dialog').getByRole('button', { name: '已核对，继续办理' })).click();
  await see(page, '胡杨已核对：已向卫健部门核实，暂扣已解除');
  await button(page, '准予').click();
  await until(async () => (await hall.records.cases.find(caseNo))?.decision?.isGranted);
});

test('方圆 records on a phone that a promise was not true; it is checked again, and credit is repaired on the case', async () => {
  const { filed: { caseNo } } = await fileAsForecast(await hall.as('P011'), 'DY-XK-0083');
  await approve(await hall.as('O026'), caseNo);
  await until(async () => (await hall.records.cases.find(caseNo))?.state === 'closed');
  const { page } = await visit(browser, hall.address, phone);
  await signInAs(page, 'O035');
  await page.goto('/#/desk/checks');
  await button(page, /^登记核查结果：/).click();
  await button(page, '确认登记').click();
  await see(page, '请写明核查情况');
  await inSight(page.getByRole('radio', { name: '不属实' })).click();
  await type(page, '医院否认聘用');
  await button(page, '确认登记').click();
  await see(page, '整改复查');
  await button(page, `查看办件：${caseNo}`).click();
  await see(page, /认定不实：医院否认聘用/);
  await button(page, '登记信用修复').click();
  await type(page, '已补签聘用合同');
  await inSight(page.getByRole('dialog').getByRole('button', { name: '登记信用修复' })).click();
  await inSight(page.getByText(/认定不实：医院否认聘用/)).waitFor({ state: 'detached' });
  expect(await hall.records.people.brokenPromisesOf('P011')).toMatchObject([{ repairedOn: '2026-11-23', repairedBy: { name: '方圆' } }]);
  await button(page, '登记核查结果').click();
  await type(page, '已整改');
  await button(page, '确认登记').click();
  await until(async () => (await hall.records.cases.find(caseNo))?.promises[0]?.rectify?.doneOn);
  await page.goto('/#/desk/ledger');
  await see(page, '护士执业注册（变更）');
});
