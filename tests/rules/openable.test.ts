import { askedAgain, askedAgainFaults } from '../../shared/domain/items/asked-again';
import type { FieldSpec } from '../../shared/domain/items/form';
import { prefill } from '../../shared/domain/items/prefill';
import { isOpenable, needsNoCertificate } from '../../shared/domain/items/publishing';
import { catalogue, huangYueying, item, licence, material, realItem } from './fixtures';

const { items, reference: { licenceTypes } } = catalogue();
const asking = (fields: FieldSpec[], types = ['NURSE']) => item({ form: { sections: [{ title: '信息', fields }] }, materials: [material('CL0240', { licenceTypes: types, holder: 'applicant' })] });
const field = (label: string, change: Partial<FieldSpec> = {}): FieldSpec => ({ key: 'x', kind: 'text', label, required: true, ...change });

test('what could be opened next is outside the zone, the hall’s own, and asks for no paper', () => {
  const next = items.filter(isOpenable);
  expect(next.length).toBeGreaterThan(50);
  expect(next.filter((one) => one.isExternal || one.zones.includes('no-certificate') || !needsNoCertificate(one))).toEqual([]);
  expect([realItem('DY-XK-0082'), realItem('DY-XK-0001')].map(isOpenable)).toEqual([false, false]);
  expect(isOpenable({ ...realItem('DY-XK-0082'), zones: [] })).toBe(true);
  expect(isOpenable({ ...realItem('DY-XK-0082'), zones: [], isExternal: true })).toBe(false);
});

test('a question that the licence the item fetches, or the account, answers is told', () => {
  const label = licenceTypes['NURSE']?.fields.find(({ key }) => key === 'institution')?.label ?? '';
  expect(askedAgain(asking([field(label)]), licenceTypes)).toEqual([{ field: 'x', source: 'NURSE' }]);
  expect(askedAgain(asking([field(`${label}（全称）`)]), licenceTypes)).toHaveLength(1);
  expect(askedAgain(asking([field('联系电话')]), licenceTypes)).toEqual([{ field: 'x', source: 'account' }]);
  expect(askedAgain(asking([field(label, { from: [{ licence: 'NURSE', field: 'institution' }] })]), licenceTypes)).toEqual([]);
  expect(askedAgain(asking([field(label)], ['DIPLOMA']), licenceTypes)).toEqual([]);
});

test('a reason on record lets the form ask all the same, for that item and field alone', () => {
  const what = asking([field('联系电话')]);
  const anyway = { item: what.code, field: 'x', who: 'O039', why: '另一人的电话' };
  expect(askedAgainFaults(what, licenceTypes, [])).toEqual(['field x asks for what account says and is not filled from it']);
  expect(askedAgainFaults(what, licenceTypes, [anyway])).toEqual([]);
  expect(askedAgainFaults(what, licenceTypes, [{ ...anyway, item: 'DY-XK-0001' }])).toHaveLength(1);
});

test('what a licence counts in fen the form is filled with in 万元', () => {
  const wallets = { applicant: [licence('BIZ_LICENSE', { fields: { capitalFen: 100_000_000 } })], legalPerson: [] };
  const capital = field('注册资本（万元）', { kind: 'number', from: [{ licence: 'BIZ_LICENSE', field: 'capitalFen', divideBy: 1_000_000 }] });
  expect(prefill([capital], { person: huangYueying, wallets, today: '2026-11-23' })).toEqual({ x: { answer: 100, from: 'BIZ_LICENSE' } });
});
