import { checkEligibility, startCase } from '../../shared/domain/cases/start-case';
import { fieldsFor } from '../../shared/domain/items/form';
import { audienceOf } from '../../shared/domain/items/holders';
import { answersOf, prefill } from '../../shared/domain/items/prefill';
import type { Licence } from '../../shared/domain/licences/licence';
import { factsOf } from '../../shared/domain/people/facts';
import type { Person } from '../../shared/domain/people/person';
import { allowed, at, byApplicant, grandHotel, huangYueying, item, licence, realItem, realPerson, TODAY, walletsOf, zengGuoliang } from './fixtures';

const start = (person: Person, what = item()) =>
  startCase({ caseNo: 'DY20261123000000002', item: what, person, answers: { institution: '大余县人民医院' }, today: TODAY, act: byApplicant(at(TODAY)) });

test('黄月英 opens a draft under the version in force, in the queue of the body that decides', () => {
  const what = { ...item(), version: 4 };
  const draft = allowed(start(huangYueying, what));
  expect(draft).toMatchObject({
    version: 1, state: 'draft', desk: what.department, applicant: { personId: 'P011', kind: 'natural', name: '黄月英' }, item: { code: 'DY-XK-0082', version: 4, name: '护士执业注册（延续）' },
    answers: { institution: '大余县人民医院' }, proofs: {}, receivedOn: null, acceptedOn: null, dueOn: null, takenBy: null, decision: null, licenceNo: null, rating: null,
  });
  expect(draft.steps).toEqual([{ action: 'start', by: 'applicant', who: 'P011', name: '黄月英', at: '2026-11-23T09:00:00.000+08:00', to: 'draft' }]);
});

test('an item of another body and an item for others are refused before anything is filled in', () => {
  expect(start(huangYueying, { ...item(), isExternal: true, department: 'SWJ' })).toEqual({ ok: false, refusal: 'ItemElsewhere', about: { department: 'SWJ' } });
  expect(start(grandHotel)).toEqual({ ok: false, refusal: 'NotForThisApplicant', about: { audience: ['person'] } });
});

test('the old-age allowance opens to 曾国良 and not to 黄月英, who reads why', () => {
  const allowance = realItem('DY-JF-0004');
  expect(start(zengGuoliang, allowance).ok).toBe(true);
  const refused = start(huangYueying, allowance);
  expect(refused).toMatchObject({ refusal: 'NotEligible', about: { unmet: [expect.stringContaining('八十')] } });
});

test('what the registers do not know keeps nobody out', () => {
  const eligibility = [{ says: '参保满十五年', when: { fact: 'insuredMonths', op: 'gte' as const, value: 180 } }, { says: '年满十八周岁', when: { fact: 'age', op: 'gte' as const, value: 18 } }];
  expect(checkEligibility(eligibility, huangYueying, TODAY)).toEqual([{ says: '参保满十五年', verdict: 'unknown' }, { says: '年满十八周岁', verdict: 'met' }]);
  expect(start(huangYueying, item({ eligibility })).ok).toBe(true);
});

test('a person is known by age, town and gender; a firm by its register', () => {
  expect(factsOf(zengGuoliang, TODAY)).toEqual({ applicantKind: 'person', age: 85, town: '360723200', gender: 'male' });
  expect(factsOf(grandHotel, TODAY)).toEqual({ applicantKind: 'enterprise', town: '360723100', phone: '0797-8720008' });
});

test('a form begins with what licences say, and says where each answer came from', () => {
  const nurse = realPerson('P011');
  const filled = prefill(fieldsFor(realItem('DY-XK-0082').form, audienceOf(nurse)), { person: nurse, wallets: walletsOf(nurse), today: TODAY });
  expect(filled).toMatchObject({ name: { answer: '黄月英', from: 'ID_CARD' }, phone: { from: 'account' }, town: { answer: '360723100', from: 'account' }, health: { answer: '符合护士执业健康标准', from: 'default' } });
  expect(filled['registeredOn']).toBeUndefined();
  expect(answersOf(filled)).toMatchObject({ name: '黄月英', health: '符合护士执业健康标准' });
});

test('a firm’s form takes the legal person’s name from the legal person’s own identity card', () => {
  const hotel = realPerson('E008');
  const asked = [{ key: 'legalPerson', kind: 'text' as const, label: '法定代表人', required: true, from: [{ licence: 'ID_CARD', field: 'name', holder: 'legalPerson' as const }] }];
  expect(prefill(asked, { person: hotel, wallets: walletsOf(hotel), today: TODAY })).toEqual({ legalPerson: { answer: '张秀兰', from: 'ID_CARD' } });
});

test('a licence that has run out, and an empty field of one, fill in nothing', () => {
  const asked = [{ key: 'certNo', kind: 'text' as const, label: '证书编码', required: false, from: [{ licence: 'NURSE', field: 'certNo' }, { account: 'idNo' as const }] }];
  const from = (change: Partial<Licence>) =>
    prefill(asked, { person: huangYueying, wallets: { applicant: [licence('NURSE', change)], legalPerson: [] }, today: TODAY })['certNo'];
  expect(from({ fields: { certNo: '2022-001' } })).toEqual({ answer: '2022-001', from: 'NURSE' });
  const empty: Partial<Licence>[] = [{ fields: { certNo: '2022-001' }, validTo: '2026-11-22' }, { fields: { certNo: null } }, { fields: { certNo: '' } }, { fields: {} }];
  for (const change of empty) {
    expect(from(change)).toEqual({ answer: huangYueying.idNo, from: 'account' });
  }
});
