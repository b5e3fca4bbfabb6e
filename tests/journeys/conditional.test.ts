import { getDraft, saveDraft, startCase, submitCase } from '../../shared/contract/cases';
import { getDeskCase } from '../../shared/contract/desk';
import { forecastMaterials, type MaterialForecast } from '../../shared/contract/items';
import { submit } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
beforeAll(async () => { hall = await openTestHall(); });
afterAll(() => hall.close());

const householdBook = 'CL0188';
const residence = 'CL0592';
const fetched = (materials: readonly MaterialForecast[]) => Object.fromEntries(materials.flatMap(({ code, licence }) => (licence ? [[code, { by: 'licence' as const, licenceNo: licence.licenceNo }]] : [])));
const of = (materials: readonly MaterialForecast[], code: string) => materials.find((one) => one.code === code);

test('李桂香 insures a newborn: her answer brings the household book in, and the hall fetches it', async () => {
  const resident = await hall.as('P004');
  const forecast = await resident.get(forecastMaterials, { itemCode: 'DY-GG-0014' });
  expect([householdBook, residence].map((code) => of(forecast.materials, code)?.necessity)).toEqual(['conditional', 'conditional']);
  const { caseNo, materials } = await resident.get(startCase, { itemCode: 'DY-GG-0014' });
  expect([householdBook, residence].map((code) => of(materials, code))).toEqual([undefined, undefined]);

  await resident.get(saveDraft, { caseNo, answers: { isNewbornOrNoId: '是' } });
  const draft = await resident.get(getDraft, { caseNo });
  expect(of(draft.materials, householdBook)).toMatchObject({ necessity: 'required', by: 'licence' });
  const { [householdBook]: _, ...without } = fetched(draft.materials);
  const refused = await resident.ask(submitCase, { caseNo, proofs: without });
  expect([refused.refusal, refused.body.about]).toEqual(['MaterialUnproved', { missing: [{ code: householdBook, name: '户口簿', problem: 'Missing' }] }]);
  await submit(resident, caseNo, fetched(draft.materials));

  const officer = await hall.as('O028');
  const onDesk = await officer.get(getDeskCase, { caseNo });
  expect(onDesk.materials.filter(({ code }) => [householdBook, residence].includes(code)).map(({ code, necessity, proof }) => [code, necessity, proof?.by ?? null]))
    .toEqual([[householdBook, 'required', 'licence'], [residence, 'conditional', null]]);
});

test('彭树根 of another county is asked for his residence permit, and told that it has run out', async () => {
  const worker = await hall.as('P039');
  const { caseNo, materials } = await worker.get(startCase, { itemCode: 'DY-GG-0014' });
  expect(of(materials, residence)).toBeUndefined();
  await worker.get(saveDraft, { caseNo, answers: { hukouPlace: '外地户籍' } });
  const draft = await worker.get(getDraft, { caseNo });
  expect(of(draft.materials, residence)).toMatchObject({ necessity: 'required', licence: null, expired: [{ name: '居住证' }] });
  expect((await worker.ask(submitCase, { caseNo, proofs: fetched(draft.materials) })).body.about).toEqual({ missing: [{ code: residence, name: '居住证', problem: 'Missing' }] });
});

test('a proof of something the answers have made needless is neither refused nor kept', async () => {
  const resident = await hall.as('P003');
  const { caseNo, materials } = await resident.get(startCase, { itemCode: 'DY-GG-0014' });
  const filed = await submit(resident, caseNo, { ...fetched(materials), [householdBook]: { by: 'licence' } });
  expect(Object.keys(filed.proofs)).not.toContain(householdBook);
});
