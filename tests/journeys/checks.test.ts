import { getCase, startCase } from '../../shared/contract/cases';
import { getPromiseLedger, listChecks, recordCheck, repairCredit } from '../../shared/contract/checks';
import { getDeskCase } from '../../shared/contract/desk';
import { listMyLicences } from '../../shared/contract/licences';
import { getPromiseLetters, withdrawPromise } from '../../shared/contract/proofs';
import type { Case } from '../../shared/domain/cases/case';
import { entriesOf, ledgerOf } from '../../shared/domain/promises/ledger';
import { casesOnRecord } from '../setup/cases-on-record';
import type { Client } from '../setup/client';
import { fileAsForecast } from '../setup/file-any-item';
import { approve } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';

let hall: TestHall;
beforeAll(async () => {
  hall = await openTestHall();
  hall.setClock('2026-11-23T09:00:00+08:00');
});
afterAll(() => hall.close());

/** 护士执业注册（变更）: the hospital's proof of employment by commitment. */
const NURSE_CHANGE = 'DY-XK-0083';
const PROOF = 'CL0232';

async function granted(who = 'P011', item = NURSE_CHANGE, clerk = 'O026'): Promise<string> {
  const { filed: { caseNo } } = await fileAsForecast(await hall.as(who), item);
  await approve(await hall.as(clerk), caseNo);
  await until(async () => (await hall.records.cases.find(caseNo))?.state === 'closed', 4000);
  return caseNo;
}
const listed = async (officer: Client) => (await officer.get(listChecks, {})).checks;
const find = async (caseNo: string): Promise<Case> => (await hall.records.cases.find(caseNo)) ?? Promise.reject(new Error(`No case ${caseNo}`));

test('黄月英 promised; 方圆 of the same desk finds it true without having held the case, and it leaves the list', async () => {
  const caseNo = await granted();
  const chief = await hall.as('O035');
  expect(await listed(chief)).toEqual([{ caseNo, itemCode: NURSE_CHANGE, itemName: '护士执业注册（变更）', applicantName: '黄月英', material: PROOF, materialName: '医疗机构聘用证明', dueOn: expect.stringMatching(/^2026-12-|^2027-/), isAgain: false }]);
  expect((await chief.get(getDeskCase, { caseNo })).actions).toEqual(['checkPromise', 'revokeDecision']);
  const checked = await chief.get(recordCheck, { caseNo, material: PROOF, isTrue: true, note: '与卫健委信息一致' }, 'check-1');
  expect(checked.materials.find(({ code }) => code === PROOF)?.promise).toMatchObject({ state: 'kept', settled: { by: '方圆' } });
  expect(await chief.get(recordCheck, { caseNo, material: PROOF, isTrue: true, note: '与卫健委信息一致' }, 'check-1')).toMatchObject({ steps: { length: checked.steps.length } });
  expect(await listed(chief)).toEqual([]);
  expect((await chief.ask(recordCheck, { caseNo, material: PROOF, isTrue: true, note: '再查一次' })).refusal).toBe('NotPromised');
});

test('only officers who decide, at a desk that sees the case', async () => {
  const caseNo = await granted();
  const ask = { caseNo, material: PROOF, isTrue: true, note: '看过' };
  expect((await (await hall.as('O038')).ask(recordCheck, ask)).refusal).toBe('NotForYou');
  expect((await (await hall.as('O012')).ask(recordCheck, ask)).refusal).toBe('CaseNotFound');
  expect((await (await hall.as('O012')).ask(listChecks, { desk: 'XZSPJ-SH' })).refusal).toBe('NotForYou');
  expect((await (await hall.as('P011')).ask(recordCheck, ask)).status).toBe(403);
  await (await hall.as('O026')).get(recordCheck, ask);
});

test('found false: put right by a day, checked again; no promise is taken until credit is repaired', async () => {
  const caseNo = await granted('P012', 'DY-XK-0079');
  const [clerk, chief, doctor] = [await hall.as('O026'), await hall.as('O035'), await hall.as('P012')];
  expect((await clerk.ask(recordCheck, { caseNo, material: PROOF, isTrue: false, note: '医院否认聘用' })).refusal).toBe('ConsequenceNeeded');
  await clerk.get(recordCheck, { caseNo, material: PROOF, isTrue: false, note: '医院否认聘用', consequence: 'rectify' });
  expect(await listed(clerk)).toMatchObject([{ caseNo, dueOn: '2026-12-08', isAgain: true }]);
  const next = await doctor.get(startCase, { itemCode: 'DY-XK-0079' });
  expect(await doctor.get(getPromiseLetters, { caseNo: next.caseNo })).toMatchObject({ bar: { why: 'brokenPromise' } });
  await clerk.get(recordCheck, { caseNo, material: PROOF, isTrue: true, note: '已补签合同' });
  expect(await listed(clerk)).toEqual([]);
  expect((await doctor.get(getPromiseLetters, { caseNo: next.caseNo })).bar).not.toBeNull();

  const repair = { caseNo, material: PROOF, repairedOn: '2026-11-23', note: '整改到位' };
  expect((await clerk.ask(repairCredit, repair)).refusal).toBe('NotForYou');
  expect((await chief.ask(repairCredit, { ...repair, material: 'CL0001' })).refusal).toBe('NotBroken');
  expect((await chief.ask(repairCredit, { ...repair, repairedOn: '2026-11-22' })).refusal).toBe('RepairedBefore');
  expect(await chief.get(repairCredit, repair)).toMatchObject({ repairedOn: '2026-11-23' });
  expect((await doctor.get(getPromiseLetters, { caseNo: next.caseNo })).bar).toBeNull();
});

test('found false and revoked: case, licence and record end together, once, though two officers press at once', async () => {
  const caseNo = await granted();
  const officers = [await hall.as('O026'), await hall.as('O035'), await hall.as('O037')];
  const answers = await Promise.all(officers.map((one) => one.ask(recordCheck, { caseNo, material: PROOF, isTrue: false, note: '聘用证明系伪造', consequence: 'revoke' })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  const revoked = await find(caseNo);
  expect(revoked.steps.filter(({ action }) => action === 'revokeDecision')).toHaveLength(1);
  expect(await (await hall.as('P011')).get(getCase, { caseNo })).toMatchObject({ state: 'revoked' });
  const { licences } = await (await hall.as('P011')).get(listMyLicences, {});
  expect(licences.find((one) => one.licenceNo === revoked.licenceNo)).toMatchObject({ status: 'revoked' });
  expect((await hall.records.people.brokenPromisesOf('P011')).filter((one) => one.caseNo === caseNo)).toMatchObject([{ material: PROOF, reason: '聘用证明系伪造', repairedOn: null }]);
  expect(await listed(officers[0] as Client)).toEqual([]);
});

test('the ledger’s sums are those of the cases, after races and replays', async () => {
  const worker = await hall.as('P002');
  const filings = [await fileAsForecast(worker, 'DY-QR-0002'), await fileAsForecast(worker, 'DY-QR-0002')];
  const [first = '', second = ''] = filings.map(({ filed }) => filed.caseNo);
  await Promise.all(['a', 'b', 'a', 'b'].map((key) => worker.ask(withdrawPromise, { caseNo: first, material: 'CL0573', reason: '已开到证明' }, key)));
  await approve(await hall.as('O015'), second);
  const check = { caseNo: second, material: 'CL0573', isTrue: true, note: '数据比对一致' };
  const clerk = await hall.as('O015');
  await Promise.all(['c', 'c', 'd'].map((key) => clerk.ask(recordCheck, check, key)));

  const director = await hall.as('O037');
  const { lines } = await director.get(getPromiseLedger, {});
  expect(lines).toEqual(ledgerOf((await casesOnRecord(hall)).flatMap(entriesOf)));
  expect(lines.find(({ itemCode }) => itemCode === 'DY-QR-0002')).toMatchObject({ made: 2, withdrawn: 1, kept: 1, open: 0 });
  expect(await director.get(getPromiseLedger, { itemCode: 'DY-QR-0002' })).toEqual({ lines: lines.filter(({ itemCode }) => itemCode === 'DY-QR-0002') });
  expect((await (await hall.as('O015')).get(getPromiseLedger, {})).lines.map(({ itemCode }) => itemCode)).toEqual(['DY-QR-0002']);
});
