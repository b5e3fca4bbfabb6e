import { listMyReceipts } from '../../shared/contract/licences';
import type { Receipt } from '../../shared/domain/licences/receipt';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
beforeAll(async () => { hall = await openTestHall(); });
afterAll(() => hall.close());

const receipt = (at: number, changed: Partial<Receipt> = {}): Receipt => ({
  receiptId: `R${at}`, holderId: 'P001', at: `2026-11-23T09:${String(at).padStart(2, '0')}:00.000+08:00`, licenceNo: 'SIM-ID_CARD-0110', licenceName: '居民身份证',
  by: { kind: 'hall', name: '', department: null }, caseNo: `DY${at}`, itemName: '高龄补贴', purpose: '申领高龄补贴', fields: ['姓名', '公民身份号码'], result: 'fetched', ...changed,
});
const many = Array.from({ length: 45 }, (_, at) => receipt(at));

test('a holder reads every use of their licences, the newest first, page by page', async () => {
  await hall.records.receipts.put(many);
  const zeng = await hall.as('P001');
  const read: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await zeng.get(listMyReceipts, { ...(cursor ? { cursor } : {}) });
    expect(page.receipts.length).toBeLessThanOrEqual(20);
    read.push(...page.receipts.map(({ receiptId }) => receiptId));
    cursor = page.cursor;
  } while (cursor);
  expect(read).toEqual(many.map(({ receiptId }) => receiptId).reverse());
});

test('keeping them again keeps them once, and never rewrites one', async () => {
  await hall.records.receipts.put([receipt(44, { purpose: '别的用途' }), receipt(44)]);
  const { receipts } = await (await hall.as('P001')).get(listMyReceipts, {});
  expect(receipts.filter(({ receiptId }) => receiptId === 'R44')).toEqual([{
    receiptId: 'R44', at: '2026-11-23T09:44:00.000+08:00', licenceName: '居民身份证', licenceNoMasked: 'SIM-ID******0110', caseNo: 'DY44', itemName: '高龄补贴', purpose: '申领高龄补贴',
    fields: ['姓名', '公民身份号码'], result: 'fetched', by: { kind: 'hall', name: '', department: null },
  }]);
});

test('an officer who looked is named with their department', async () => {
  await hall.records.receipts.put([receipt(50, { by: { kind: 'officer', name: '彭博', department: 'MZJ' }, result: 'looked' })]);
  const { receipts } = await (await hall.as('P001')).get(listMyReceipts, {});
  expect(receipts[0]).toMatchObject({ by: { kind: 'officer', name: '彭博', department: expect.stringMatching(/民政/) }, result: 'looked' });
});

test('nobody else reads them, also not with the holder’s cursor', async () => {
  const { cursor } = await (await hall.as('P001')).get(listMyReceipts, {});
  const liao = await hall.as('P002');
  expect((await liao.get(listMyReceipts, {})).receipts).toEqual([]);
  expect((await liao.get(listMyReceipts, { cursor: cursor ?? '' })).receipts).toEqual([]);
  expect([await hall.anyone.ask(listMyReceipts, {}), await (await hall.as('O012')).ask(listMyReceipts, {})].map(({ refusal }) => refusal)).toEqual(['SignInNeeded', 'NotForYou']);
});

test('a firm reads the firm’s, its legal person their own', async () => {
  await hall.records.receipts.put([receipt(1, { holderId: 'E008', licenceNo: 'SIM-BIZ_LICENSE-0014', licenceName: '营业执照' })]);
  const firm = await (await hall.as('E008')).get(listMyReceipts, {});
  expect(firm.receipts.map(({ licenceName }) => licenceName)).toEqual(['营业执照']);
});

test('which cases used a licence: those that fetched it, each once', async () => {
  const used = (at: number, changed: Partial<Receipt>) => receipt(at, { holderId: 'P003', licenceNo: 'L1', ...changed });
  await hall.records.receipts.put([used(1, { caseNo: 'A' }), used(2, { caseNo: 'A' }), used(3, { caseNo: 'B' }), used(4, { caseNo: 'C', licenceNo: 'L2' }), used(5, { caseNo: 'D', result: 'noAnswer' })]);
  expect(await hall.records.receipts.usesOf('P003', 'L1')).toEqual(['A', 'B']);
});
