import { getDeskCase } from '../../shared/contract/desk';
import { listMyReceipts } from '../../shared/contract/licences';
import type { Client } from '../setup/client';
import { file } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
beforeAll(async () => { hall = await openTestHall(); });
afterAll(() => hall.close());
beforeEach(() => hall.setClock('2026-11-23T09:20:00+08:00'));

const looks = async (holder: Client) => (await holder.get(listMyReceipts, {})).receipts.filter(({ result }) => result === 'looked');

test('whoever opens a case on the desk leaves a receipt with the holder, once an hour, with the department’s name', async () => {
  const elder = await hall.as('P001');
  const { caseNo } = await file(elder, 'DY-JF-0004');
  const clerk = await hall.as('O012');
  const { materials } = await clerk.get(getDeskCase, { caseNo });
  const licences = materials.filter(({ licence }) => licence !== null).length;
  await Promise.all([clerk.get(getDeskCase, { caseNo }), clerk.get(getDeskCase, { caseNo })]);
  const seen = await looks(elder);
  expect([licences > 0, seen.length]).toEqual([true, licences]);
  expect(seen[0]).toMatchObject({ caseNo, by: { kind: 'officer', name: '彭博', department: '民政局' }, fields: expect.arrayContaining(['姓名']) });
  expect(Date.parse(seen[0]?.at ?? '')).toBeGreaterThanOrEqual(Date.parse('2026-11-23T09:20:00+08:00'));

  await (await hall.as('O037')).get(getDeskCase, { caseNo });
  expect(await looks(elder)).toHaveLength(2 * licences);
  hall.setClock('2026-11-23T10:01:00+08:00');
  await clerk.get(getDeskCase, { caseNo });
  expect(await looks(elder)).toHaveLength(3 * licences);
});

test('an officer who may not see the case leaves nothing', async () => {
  const { caseNo } = await file(await hall.as('P002'), 'DY-JF-0004');
  expect((await (await hall.as('O026')).ask(getDeskCase, { caseNo })).refusal).toBe('CaseNotFound');
  expect(await looks(await hall.as('P002'))).toEqual([]);
});
