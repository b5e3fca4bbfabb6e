import { collectMaterials, trackDelivery } from '../../shared/contract/delivery';
import { actOnCase, takeCase } from '../../shared/contract/desk';
import { withdrawConsent } from '../../shared/contract/privacy';
import type { Client } from '../setup/client';
import { home } from '../setup/delivering';
import { agree, file } from '../setup/filing';
import { fileAsForecast } from '../setup/file-any-item';
import { openTestHall, type TestHall } from '../setup/test-hall';

/** 小餐饮登记, whose plan may have to be put right. */
const [ITEM, PLAN] = ['DY-XK-0023', 'CL0061'];
let hall: TestHall;
let cook: Client;
let caseNo: string;
beforeAll(async () => {
  hall = await openTestHall({ withFiles: true });
  cook = await hall.as('P016');
  caseNo = (await fileAsForecast(cook, ITEM)).filed.caseNo;
});
afterAll(() => hall.close());

const ring = { ...home, name: '李梅', address: '南安镇东门路3号' };

test('nothing is fetched where nothing is asked for, and nothing of somebody else’s', async () => {
  const elder = await hall.as('P001');
  const other = await file(elder, 'DY-JF-0004');
  expect(await elder.ask(collectMaterials, { caseNo: other.caseNo, receiver: ring })).toMatchObject({ status: 409, refusal: 'NothingToCollect' });
  expect((await elder.get(trackDelivery, { caseNo: other.caseNo })).mayCollect).toBe(false);
  expect(await cook.ask(collectMaterials, { caseNo: other.caseNo, receiver: ring })).toMatchObject({ refusal: 'CaseNotFound' });
});

test('李梅 is asked for a plan on paper: one courier is sent for it, however often she presses', async () => {
  const clerk = await hall.as('O025');
  await clerk.get(takeCase, { caseNo });
  const item = { about: 'material' as const, key: PLAN, problem: '须交盖章原件', basis: '江西省小餐饮管理条例', howToFix: '交一份盖章的原件' };
  await clerk.get(actOnCase, { caseNo, action: 'askSupplement', supplement: { items: [item] } });
  expect((await cook.get(trackDelivery, { caseNo })).mayCollect).toBe(true);
  expect(await cook.ask(collectMaterials, { caseNo })).toMatchObject({ refusal: 'AddressNeeded' });
  expect(await cook.ask(collectMaterials, { caseNo, receiver: { ...ring, address: '101信箱' } })).toMatchObject({ refusal: 'AddressPoBox' });
  await cook.get(withdrawConsent, { purpose: 'delivery' });
  expect(await cook.ask(collectMaterials, { caseNo, receiver: ring })).toMatchObject({ refusal: 'ConsentNeeded' });
  await agree(cook, 'delivery');
  const taps = await Promise.all([cook.ask(collectMaterials, { caseNo, receiver: ring }, 'tap'), cook.ask(collectMaterials, { caseNo, receiver: ring }, 'tap')]);
  expect(taps.some(({ status }) => status === 200)).toBe(true);
  const again = await cook.get(collectMaterials, { caseNo, receiver: ring }, 'tap');
  expect(again).toMatchObject({ mayCollect: false, inbound: { state: 'awaited', direction: 'in', actions: ['cancel'], code: null, contents: [{ caseNo, name: '经营场所平面示意图' }] } });
  expect(await cook.ask(collectMaterials, { caseNo, receiver: { ...ring, address: '南安镇西门路9号' } }, 'tap')).toMatchObject({ refusal: 'KeyReused' });
  expect(await cook.ask(collectMaterials, { caseNo, receiver: ring })).toMatchObject({ refusal: 'CollectionUnderWay' });
  expect((await hall.records.parcels.listByOwner('P016')).rows.filter(({ direction }) => direction === 'in')).toHaveLength(1);
});
