import { getCase, getDraft, listMyCases, saveDraft, startCase, submitCase } from '../../shared/contract/cases';
import { getDeskCase, listQueue } from '../../shared/contract/desk';
import { forecastMaterials } from '../../shared/contract/items';
import { fetchedProofs, submit } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
beforeAll(async () => { hall = await openTestHall(); });
afterAll(() => hall.close());

test('赖建平 begins on his phone and goes on at the internet café', async () => {
  const phone = await hall.as('P010');
  const draft = await phone.get(startCase, { itemCode: 'DY-XK-0136' });
  expect(draft.answers).toMatchObject({ name: '赖建平', plateNo: '赣BP0010', owner: '赖建平', scope: '普通货物道路运输' });
  expect(draft.filledFrom).toMatchObject({ plateNo: '机动车行驶证', scope: '道路运输经营许可证', phone: 'account' });
  await phone.get(saveDraft, { caseNo: draft.caseNo, answers: { approvedMass: 18000 }, version: draft.version });

  const cafe = await hall.as('P010');
  const again = await cafe.get(getDraft, { caseNo: draft.caseNo });
  expect(again.answers['approvedMass']).toBe(18000);
  const old = await phone.ask(saveDraft, { caseNo: draft.caseNo, answers: { approvedMass: 1 }, version: draft.version });
  expect([old.status, old.refusal]).toEqual([409, 'ChangedMeanwhile']);
  expect((await cafe.get(listMyCases, {})).cases[0]).toMatchObject({ state: 'draft', turn: 'applicant' });
});

test('a draft is its applicant’s own: no desk sees it', async () => {
  const { caseNo } = await (await hall.as('P011')).get(startCase, { itemCode: 'DY-XK-0082' });
  const clerk = await hall.as('O026');
  expect((await clerk.get(listQueue, {})).cases.map((row) => row.caseNo)).not.toContain(caseNo);
  expect((await clerk.ask(getDeskCase, { caseNo })).refusal).toBe('CaseNotFound');
});

test('everything that is missing is told at once, and nothing typed is lost', async () => {
  const hotel = await hall.as('E008');
  const { caseNo } = await hotel.get(startCase, { itemCode: 'DY-XK-0067' });
  const wrong = await hotel.ask(saveDraft, { caseNo, answers: { areaSqm: 0, contactPhone: '12', item: '火箭', what: 'x' } });
  expect(wrong.body.about).toEqual({ fields: [
    { key: 'what', label: 'what', problem: 'NotOffered' }, { key: 'contactPhone', label: '联系电话', problem: 'NotAPhone' },
    { key: 'item', label: '许可项目', problem: 'NotOffered' }, { key: 'areaSqm', label: '营业面积（平方米）', problem: 'OutOfRange' },
  ] });
  await hotel.get(saveDraft, { caseNo, answers: { contactPhone: '', firmAddress: '' } });
  const refused = await hotel.ask(submitCase, { caseNo, proofs: {} });
  expect([refused.refusal, (refused.body.about as { fields: { key: string }[] }).fields.map(({ key }) => key)]).toEqual(['AnswersWrong', ['firmAddress', 'contactPhone']]);
  await hotel.get(saveDraft, { caseNo, answers: { contactPhone: '0797-8700008', firmAddress: '南安镇示例路8号' } });
  const unproved = await hotel.ask(submitCase, { caseNo, proofs: {} });
  expect([unproved.refusal, unproved.body.about]).toEqual(['MaterialUnproved', { missing: [
    { code: 'CL0195', name: '公共场所卫生许可证', problem: 'Missing' }, { code: 'CL0010', name: '营业执照', problem: 'Missing' },
  ] }]);
  expect((await hotel.get(getDraft, { caseNo })).answers).toMatchObject({ contactPhone: '0797-8700008' });
  await submit(hotel, caseNo, await fetchedProofs(hotel, 'DY-XK-0067'));
  expect((await hotel.ask(getDraft, { caseNo })).refusal).toBe('ActionNotOpen');
  expect((await hotel.ask(saveDraft, { caseNo, answers: {} })).refusal).toBe('ActionNotOpen');
});

test('what the registers rule out is said before anything is filled in', async () => {
  const nurse = await hall.as('P011');
  const young = await nurse.ask(startCase, { itemCode: 'DY-JF-0004' });
  expect([young.refusal, young.body.about]).toEqual(['NotEligible', { unmet: ['年满八十周岁'] }]);
  expect((await nurse.get(forecastMaterials, { itemCode: 'DY-JF-0004' })).eligibility).toContainEqual({ says: '年满八十周岁', verdict: 'unmet' });
  expect((await (await hall.as('E008')).ask(startCase, { itemCode: 'DY-XK-0082' })).refusal).toBe('NotForThisApplicant');
  expect((await nurse.ask(startCase, { itemCode: 'SB-XK-0001' })).refusal).toBe('ItemElsewhere');
  expect((await nurse.ask(startCase, { itemCode: 'DY-XK-9999' })).refusal).toBe('ItemNotFound');
});

test('an item that needs a paper says so, and does not pretend to be filed', async () => {
  const owner = await hall.as('P016');
  const forecast = await owner.get(forecastMaterials, { itemCode: 'DY-XK-0015' });
  expect(forecast.toGive).toBeGreaterThan(0);
  const { caseNo, materials } = await owner.get(startCase, { itemCode: 'DY-XK-0015' });
  const refused = await owner.ask(submitCase, { caseNo, proofs: await fetchedProofs(owner, 'DY-XK-0015') });
  expect(refused.refusal).toBe('MaterialUnproved');
  const open = materials.filter(({ by, necessity }) => necessity === 'required' && by !== 'form' && by !== 'licence').map(({ code }) => code);
  expect((refused.body.about as { missing: { code: string }[] }).missing.map(({ code }) => code)).toEqual(open);
  const upload = open[0] ?? '';
  const tried = await owner.ask(submitCase, { caseNo, proofs: { ...(await fetchedProofs(owner, 'DY-XK-0015')), [upload]: { by: 'upload', files: ['photo.jpg'] } } });
  expect((tried.body.about as { missing: { code: string; problem: string }[] }).missing.find(({ code }) => code === upload)?.problem).toBe('FileNotFound');
  expect((await owner.get(getCase, { caseNo })).state).toBe('draft');
});

test('what the register says of a person is not changed by hand, and so not on the licence', async () => {
  const nurse = await hall.as('P011');
  const { caseNo } = await nurse.get(startCase, { itemCode: 'DY-XK-0082' });
  const tried = await nurse.ask(saveDraft, { caseNo, answers: { name: '张冒名', idNo: 'not-an-id' } });
  expect([tried.refusal, (tried.body.about as { fields: { key: string; problem: string }[] }).fields.map(({ key, problem }) => [key, problem])])
    .toEqual(['AnswersWrong', [['name', 'FixedByRegister'], ['idNo', 'FixedByRegister']]]);
  expect((await nurse.get(getDraft, { caseNo })).answers['name']).toBe('黄月英');
});
