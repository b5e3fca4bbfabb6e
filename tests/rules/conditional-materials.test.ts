import { forecastMaterials } from '../../shared/domain/cases/forecast-materials';
import { proveMaterials } from '../../shared/domain/cases/prove-materials';
import { submitCase } from '../../shared/domain/cases/submit-case';
import { leavesOf } from '../../shared/domain/conditions';
import { fieldsFor, type Answers } from '../../shared/domain/items/form';
import { needOf } from '../../shared/domain/items/needed-materials';
import { at, byApplicant, calendar, catalogue, draftFor, huangYueying, item, licence, material, proving, realItem, TODAY } from './fixtures';

const lease = material('CL0005', { necessity: 'conditional', when: '变更住所', applies: { fact: 'changes', op: 'in', value: ['住所'] }, licenceTypes: ['REALTY'], holder: 'applicant' });
const house = licence('REALTY');
const known = (answers: Answers) => proving({ answers, wallets: { applicant: [house], legalPerson: [] } });
const row = (answers: Answers) => forecastMaterials([lease], known(answers))[0];

test('before the question is answered a material is perhaps needed, and says when', () => {
  const open: Answers[] = [{}, { changes: [] }, { other: '住所' }];
  for (const answers of open) expect(row(answers)).toMatchObject({ necessity: 'conditional', when: '变更住所', by: 'licence' });
});

test('an answer that calls for it makes it required; one that does not makes it disappear', () => {
  expect(row({ changes: ['名称', '住所'] })).toMatchObject({ necessity: 'required', when: '变更住所', licence: { licenceNo: 'REALTY-1' } });
  expect(row({ changes: ['名称'] })).toBeUndefined();
});

test('what is called for has to be proved; what is not is neither asked nor kept', () => {
  const by = { CL0005: { by: 'licence' as const } };
  expect(proveMaterials([lease], {}, known({ changes: ['住所'] }))).toMatchObject({ refusal: 'MaterialUnproved', about: { missing: [{ code: 'CL0005', problem: 'Missing' }] } });
  expect(proveMaterials([lease], by, known({ changes: ['住所'] }))).toMatchObject({ ok: true, value: { CL0005: { licenceNo: 'REALTY-1' } } });
  expect(proveMaterials([lease], by, known({ changes: ['名称'] }))).toEqual({ ok: true, value: {} });
  expect(proveMaterials([lease], {}, known({ changes: ['名称'] }))).toEqual({ ok: true, value: {} });
});

test('who applies decides without a question', () => {
  const own = material('CL0021', { necessity: 'conditional', when: '个人申请', applies: { fact: 'applicantKind', op: 'eq', value: 'person' } });
  expect((['person', 'enterprise'] as const).map((audience) => needOf(own, { audience, answers: { applicantKind: 'person' } }))).toEqual(['met', 'unmet']);
});

test('a material of an item published before conditions were written stays perhaps needed', () => {
  const { applies: _, ...older } = lease;
  expect(needOf(older as typeof lease, { audience: 'person', answers: { changes: ['住所'] } })).toBe('unknown');
});

test('a filing without the deciding answer is kept back by the question', () => {
  const what = item({
    form: { sections: [{ title: '办理情形', fields: [{ key: 'changes', kind: 'choices', label: '变更事项', required: true, options: ['住所', '名称'] }] }] },
    materials: [material('CL0001', { isForm: true }), { ...lease, licenceTypes: [] }],
  });
  const file = (answers: Answers) =>
    submitCase({ draft: draftFor(huangYueying, what, { answers }), item: what, proofs: {}, proving: proving({ answers }), calendar, act: byApplicant(at(TODAY)) });
  expect(file({})).toMatchObject({ refusal: 'AnswersWrong', about: { fields: [{ key: 'changes', problem: 'Missing' }] } });
  expect(file({ changes: ['住所'] })).toMatchObject({ refusal: 'MaterialUnproved', about: { missing: [{ code: 'CL0005' }] } });
  expect(file({ changes: ['名称'] }).ok).toBe(true);
});

const conditional = catalogue().items.filter((one) => !one.isExternal).flatMap((one) => one.materials.filter(({ necessity }) => necessity === 'conditional').map((its) => ({ item: one, material: its })));

test('each of the 83 conditional materials of the county has a condition over answers the form asks for', () => {
  expect(conditional).toHaveLength(83);
  for (const { item: one, material: its } of conditional) {
    const facts = its.applies ? leavesOf(its.applies).map(({ fact }) => fact) : [];
    const asked = one.audience.map((audience) => facts.every((fact) => fact === 'applicantKind' || fieldsFor(one.form, audience).some(({ key, required }) => key === fact && required)));
    expect([one.code, its.code, facts.length > 0, asked]).toEqual([one.code, its.code, true, one.audience.map(() => true)]);
  }
});

const decisions: [string, string, Answers, 'met' | 'unmet'][] = [
  ['DY-XK-0001', 'CL0006', { handledBy: '委托他人办理' }, 'met'], ['DY-XK-0001', 'CL0006', { handledBy: '本人（法定代表人、负责人）办理' }, 'unmet'],
  ['DY-XK-0002', 'CL0011', { changes: ['股东', '名称'] }, 'met'], ['DY-XK-0002', 'CL0011', { changes: ['经营范围'] }, 'unmet'],
  ['DY-XK-0049', 'CL0134', { venueKind: '室内', audienceSize: 999 }, 'unmet'], ['DY-XK-0049', 'CL0134', { venueKind: '室内', audienceSize: 1000 }, 'met'], ['DY-XK-0049', 'CL0134', { venueKind: '露天', audienceSize: 20 }, 'met'],
  ['DY-XK-0054', 'CL0147', { hasStorage: '是', matter: '变更' }, 'unmet'], ['DY-XK-0054', 'CL0147', { hasStorage: '是', matter: '延期' }, 'met'],
  ['DY-XK-0146', 'CL0437', { loadedHeight: 4.5, loadedWidth: 3.75, loadedLength: 28, loadedTons: 100 }, 'unmet'], ['DY-XK-0146', 'CL0437', { loadedHeight: 4.6, loadedWidth: 3, loadedLength: 20, loadedTons: 50 }, 'met'],
  ['DY-QR-0008', 'CL0021', { matter: '遗失补领' }, 'unmet'], ['DY-QR-0008', 'CL0021', { matter: '有效期满换领' }, 'met'],
  ['DY-JF-0021', 'CL0638', { studentKind: '孤儿' }, 'met'], ['DY-JF-0021', 'CL0638', { studentKind: '其他家庭经济困难学生' }, 'unmet'],
];

test.each(decisions)('%s %s with %j is %s', (code, its, answers, verdict) => {
  const what = realItem(code);
  const found = what.materials.find((one) => one.code === its);
  expect(found && needOf(found, { audience: what.audience[0] ?? 'person', answers })).toBe(verdict);
});
