import { code128 } from '../../shared/domain/delivery/code-128';
import { giveOut, renewCode } from '../../shared/domain/delivery/give-out';
import { handOver } from '../../shared/domain/delivery/hand-over';
import { labelOf, mayPrint } from '../../shared/domain/delivery/label';
import { askOrder, noteAnswer } from '../../shared/domain/delivery/order-parcel';
import { packParcel, unpackParcel } from '../../shared/domain/delivery/pack-parcel';
import type { Parcel } from '../../shared/domain/delivery/parcel';
import { joinParcel, mayJoin } from '../../shared/domain/delivery/pooling';
import type { ParcelAct } from '../../shared/domain/delivery/step-on-parcel';
import { isWaybillNo } from '../../shared/domain/delivery/waybill';
import type { DeliveryWish } from '../../shared/domain/delivery/wish';
import { renderLabel } from '../../functions/documents/render';
import { home } from '../setup/delivering';
import { readPdf } from '../setup/read-pdf';
import { allowed, at } from './fixtures';

const monday = at('2026-11-23');
const [jin, lu] = [{ officerId: 'O041', name: '金鑫' }, { officerId: 'O042', name: '陆遥' }];
const by = ({ officerId, name }: typeof jin): ParcelAct => ({ by: 'officer', who: officerId, name, at: monday });
const [ONE, OTHER] = ['DY20261123000000018', 'DY20261123000000026'];
const parcel = (change: Partial<Parcel> = {}): Parcel => ({
  parcelNo: 'PJ20261123000000019', version: 1, state: 'requested', direction: 'out', way: 'post', owner: { personId: 'P011', name: '黄月英' }, desks: ['XZSPJ-SW'],
  contents: [{ caseNo: ONE, name: '护士执业注册（延续）', licenceNo: 'NURSE-1', copies: 0 }], receiver: home, point: null, isPooled: false, packFrom: '2026-11-23', handOverBy: '2026-11-24', deliverBy: '2026-12-07',
  decidedAt: '2026-11-23T10:00:00.000+08:00', packing: null, order: null, handOver: null, deliveredAt: null, code: { digits: '123456', wrong: 0 }, lastMovedAt: null, previous: null, next: null, postageFen: 600, steps: [], ...change,
});
const scanned = (caseNos: string[], isComplete = true) => ({ parcelNo: 'PJ20261123000000019', caseNos, isComplete });
const packed = (change: Partial<Parcel> = {}) => {
  const first = allowed(packParcel(parcel(change), scanned([ONE]), jin, by(jin), '2026-11-23'));
  return allowed(packParcel(first, scanned([ONE]), lu, by(lu), '2026-11-23'));
};

test('two people pack, and the second is another one, who goes through all of it again', () => {
  const first = allowed(packParcel(parcel(), scanned([ONE]), jin, by(jin), '2026-11-23'));
  expect([first.state, first.packing]).toMatchObject(['checking', { first: jin, second: null }]);
  expect(packParcel(first, scanned([ONE]), jin, by(jin), '2026-11-23')).toMatchObject({ refusal: 'AnotherOfficerNeeded' });
  expect(packParcel(first, scanned([ONE, OTHER]), lu, by(lu), '2026-11-23')).toMatchObject({ refusal: 'CaseNotInParcel', about: { caseNos: [OTHER] } });
  expect(packParcel(first, scanned([]), lu, by(lu), '2026-11-23')).toMatchObject({ refusal: 'ContentsMissing', about: { caseNos: [ONE] } });
  expect(packParcel(first, scanned([ONE], false), lu, by(lu), '2026-11-23')).toMatchObject({ refusal: 'ContentsUnconfirmed' });
  expect(allowed(packParcel(first, scanned([ONE]), lu, by(lu), '2026-11-23')).packing).toMatchObject({ first: jin, second: lu });
  expect(allowed(unpackParcel(first, by(lu)))).toMatchObject({ state: 'requested', packing: null });
});

test('what waits for company is not packed before its day', () => {
  expect(packParcel(parcel({ packFrom: '2026-11-30' }), scanned([ONE]), jin, by(jin), '2026-11-23')).toMatchObject({ refusal: 'NotYetPacked' });
});

test('an order is asked once: an answer that does not come leaves it asked; a parcel goes over with a waybill, to its own carrier', () => {
  const asked = allowed(askOrder(packed(), 'EMS', monday));
  expect(noteAnswer(asked, { fate: 'unknown' })).toBe(asked);
  const to = { listNo: 'JJ1', courier: '刘师傅', carrier: 'EMS' as const };
  expect(handOver(asked, to, jin, by(jin))).toMatchObject({ refusal: 'WaybillAwaited' });
  const accepted = noteAnswer(asked, { fate: 'accepted', waybillNo: '1234567890123' });
  expect(handOver(accepted, { ...to, carrier: 'SF' }, jin, by(jin))).toMatchObject({ refusal: 'OtherCarrier' });
  const gone = allowed(handOver(accepted, to, jin, by(jin)));
  expect([gone.state, gone.handOver]).toMatchObject(['handedOver', { listNo: 'JJ1', courier: '刘师傅', by: jin }]);
  expect(handOver(gone, to, jin, by(jin))).toMatchObject({ refusal: 'ActionNotOpen' });
  expect([packed(), accepted, gone].map(mayPrint)).toEqual([false, true, false]);
});

test('five wrong guesses lock a code; the right one no longer opens it, a new one does', () => {
  let lying = parcel({ way: 'counter', state: 'atCounter' });
  expect(allowed(giveOut(lying, '123456', by(jin)))).toMatchObject({ isGiven: true, after: { state: 'delivered', deliveredAt: expect.any(String) } });
  for (let guess = 0; guess < 5; guess += 1) lying = allowed(giveOut(lying, '000000', by(jin))).after;
  expect(giveOut(lying, '123456', by(jin))).toMatchObject({ refusal: 'CodeLocked' });
  const renewed = allowed(renewCode(lying, '654321', { by: 'applicant', who: 'P011', name: '黄月英', at: monday }));
  expect(allowed(giveOut(renewed, '123456', by(jin))).isGiven).toBe(false);
  expect(allowed(giveOut(renewed, '654321', by(jin))).isGiven).toBe(true);
});

test('results travel together to the same hands at the same door, while the first still waits', () => {
  const wish: DeliveryWish = { caseNo: OTHER, version: 1, personId: 'P011', way: 'post', receiver: home, point: null, pool: true, copies: 1, parcelNo: null, saved: null, savedAt: '' };
  const waiting = parcel({ isPooled: true });
  expect([waiting, parcel(), parcel({ isPooled: true, state: 'checking' }), parcel({ isPooled: true, owner: { personId: 'P012', name: '' } }), parcel({ isPooled: true, receiver: { ...home, phone: '13970700012' } })].map((one) => mayJoin(one, wish)))
    .toEqual([true, false, false, false, false]);
  const both = allowed(joinParcel(waiting, wish, { content: { caseNo: OTHER, name: '再一件', licenceNo: null, copies: 1 }, desk: 'XZSPJ-SC', deliverBy: '2026-12-01', at: monday }));
  expect([both.contents.map(({ caseNo }) => caseNo), both.deliverBy, both.desks]).toEqual([[ONE, OTHER], '2026-12-01', ['XZSPJ-SW', 'XZSPJ-SC']]);
  expect(allowed(joinParcel(both, wish, { content: { caseNo: OTHER, name: '', licenceNo: null, copies: 0 }, desk: 'X', deliverBy: '', at: monday }))).toBe(both);
});

test('waybills of EMS and SF by their form and check digit', () => {
  expect(['1234567890123', 'EA123456785CN', 'EA123456784CN', '2234567890123', 'SF1234567890123'].map((no) => isWaybillNo('EMS', no))).toEqual([true, true, false, false, false]);
  expect(['SF1234567890123', '1234567890123'].map((no) => isWaybillNo('SF', no))).toEqual([true, false]);
});

test('a bar code has its check character: PJJ123C gives 55 in set B', () => {
  // Start, seven signs, check and stop: eleven modules each, and the stop's two more.
  const modules = code128('PJJ123C');
  expect(modules).toHaveLength(11 * 10 + 2);
  const check = modules.slice(8 * 11, 9 * 11).map(Number).join('');
  expect(check).toBe('11101000110'); // 55: widths 3 1 1 3 2 1
});

test('a label shows a courier where to go, and nobody’s name, phone or licence', async () => {
  const label = labelOf(noteAnswer(allowed(askOrder(packed(), 'EMS', monday)), { fate: 'accepted', waybillNo: '1234567890123' }), '大余县政务服务中心寄递窗口');
  const bytes = await renderLabel(label);
  const { pages } = readPdf(bytes, process.env['HALL_PICTURES']);
  expect(pages).toHaveLength(1);
  expect(pages[0]?.qr).toBe('PJ20261123000000019');
  for (const must of ['邮政EMS', '1234567890123', '黄**', '139****0011', '南安镇余西街社区建设路12号', '内件文件']) expect(pages[0]?.text).toContain(must);
  for (const never of ['黄月英', '13970700011', '护士', ONE]) expect(pages[0]?.text).not.toContain(never);
  expect(Buffer.from(await renderLabel(label)).equals(Buffer.from(bytes))).toBe(true);
});
