import { linesOf } from '../../mobile/src/cases/supplement-lines';
import type { DraftView } from '../../shared/contract/cases';
import type { MaterialForecast } from '../../shared/contract/items';
import type { Choices } from '../../shared/domain/cases/choices';
import type { NoticeItem } from '../../shared/domain/cases/notice';
import type { Proof } from '../../shared/domain/cases/proof';
import type { Answers } from '../../shared/domain/items/form';

const item = (key: string, more: Partial<NoticeItem> = {}): NoticeItem => ({ about: 'material', key, name: key, problem: '不清楚', basis: '条例', howToFix: '重拍', answeredOn: null, ...more });
const licence = { licenceNo: 'L1', name: '营业执照', holderName: '李梅', validTo: null, fields: [] };
const forecast = (code: string, ways: MaterialForecast['ways'], more: object = {}) => ({ code, name: code, necessity: 'required', when: null, by: ways[0], ways, licence: null, reuse: null, expired: [], ...more }) as MaterialForecast;

type Told = { items: NoticeItem[]; proofs?: Record<string, Proof>; materials?: MaterialForecast[]; answers?: Answers };
/** A case to be supplemented, as far as these rules look at it. */
function view({ items, proofs = {}, materials = [], answers = {} }: Told): DraftView {
  const form = [{ title: '联系方式', fields: [{ key: 'phone', kind: 'phone', label: '联系电话', required: true, isFixed: true }] }];
  return { state: 'supplementing', notices: [{ items }], proofs, materials, answers, form } as unknown as DraftView;
}
const lines = (told: Told, chosen: Choices = {}, typed: Answers = {}) => linesOf(view(told), chosen, typed);

test('only what is still open is asked for', () => {
  const items = [item('A', { answeredOn: '2026-11-23' }), item('B')];
  expect(lines({ items, materials: [forecast('B', ['upload'])] }).map(({ item: { key } }) => key)).toEqual(['B']);
});

test('the licence that stands already answers nothing until it is chosen; another one is ready at once', () => {
  const told = (licenceNo: string): Told => ({ items: [item('A')], proofs: { A: { by: 'licence', licenceNo } as Proof }, materials: [forecast('A', ['licence', 'upload'], { licence })] });
  expect(lines(told('L1'))).toMatchObject([{ way: null, isReady: false }]);
  expect(lines(told('L1'), { A: { by: 'licence' } })).toMatchObject([{ way: 'licence', request: { by: 'licence', licenceNo: 'L1' }, isReady: true }]);
  expect(lines(told('L0'))).toMatchObject([{ way: 'licence', isReady: true }]);
});

test('the file the notice is about is not given again, one on its way is waited for, another answers', () => {
  const told: Told = { items: [item('A')], proofs: { A: { by: 'upload', files: ['old'] } }, materials: [forecast('A', ['upload'])] };
  const give = (files: string[], open = 0) => lines(told, { A: { by: 'upload', files, open } })[0];
  expect(give(['old'])).toMatchObject({ isReady: false });
  expect(give(['old', 'new'], 1)).toMatchObject({ isReady: false });
  expect(give(['old', 'new'])).toMatchObject({ isReady: true, request: { by: 'upload', files: ['new'] } });
});

test('what is missing is not put off once more; a promise wants its letter; a material nobody forecasts is uploaded', () => {
  const told: Told = { items: [item('A'), item('B')], materials: [forecast('A', ['later', 'commitment', 'upload'])] };
  expect(lines(told).map((line) => line.about === 'material' && [line.way, line.material.ways, line.isReady])).toEqual([['commitment', ['commitment', 'upload'], false], ['upload', ['upload'], false]]);
  expect(lines(told, { A: { by: 'commitment', letter: 'x'.repeat(32) } })[0]).toMatchObject({ isReady: true });
});

test('an answer counts once it was typed anew and is right; a field a register filled may be changed', () => {
  const told: Told = { items: [item('phone', { about: 'answer' })], answers: { phone: '13900000016' } };
  expect(lines(told)).toMatchObject([{ about: 'answer', answer: '13900000016', field: { isFixed: false }, isReady: false }]);
  expect(lines(told, {}, { phone: '138' })).toMatchObject([{ isReady: false, problem: expect.any(String) }]);
  expect(lines(told, {}, { phone: '13800000138' })).toMatchObject([{ isReady: true, problem: undefined }]);
});

test('an answer the form no longer asks for is left to the desk', () => {
  expect(lines({ items: [item('gone', { about: 'answer' })] })).toEqual([]);
});
