import { getCase, listMyCases, rateCase } from '../../shared/contract/cases';
import { getDeskCase, listQueue } from '../../shared/contract/desk';
import { forecastMaterials, getGuide, listItems } from '../../shared/contract/items';
import { listMyLicences } from '../../shared/contract/licences';
import { isELicenceId } from '../../shared/domain/licences/e-licence-id';
import { approve, file } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';

let hall: TestHall;
beforeAll(async () => { hall = await openTestHall(); });
afterAll(() => hall.close());

const stories = [
  { who: '曾国良', code: 'P001', says: '老人八十岁补贴', item: 'DY-JF-0004', clerk: 'O012', licence: null, due: '2026-11-26' },
  { who: '钟文昌', code: 'P005', says: '农村养老保险', item: 'DY-GG-0001', clerk: 'O015', licence: null, due: '2026-11-23' },
  { who: '黄月英', code: 'P011', says: '护士证延续', item: 'DY-XK-0082', clerk: 'O026', licence: 'NURSE', due: '2026-11-23' },
  { who: '赖建平', code: 'P010', says: '货车营运证', item: 'DY-XK-0136', clerk: 'O023', licence: 'ROAD_CERT', due: '2026-11-23' },
  { who: '示例12货运物流', code: 'E012', says: '道路运输证', item: 'DY-XK-0136', clerk: 'O023', licence: 'ROAD_CERT', due: '2026-11-23' },
  { who: '示例37理发店', code: 'E037', says: '卫生许可证续期', item: 'DY-XK-0067', clerk: 'O026', licence: 'SANITATION', due: '2026-11-23' },
  { who: '示例09餐饮', code: 'E009', says: '注销食品证', item: 'DY-XK-0018', clerk: 'O025', licence: null, due: '2026-11-23' },
] as const;

test.each(stories)('$who finds «$says», files $item without a paper, and it is decided, issued and rated', async ({ code, says, item, clerk, licence, due }) => {
  const applicant = await hall.as(code);
  const { items } = await hall.anyone.get(listItems, { q: says });
  expect(items.slice(0, 3).map((row) => row.code)).toContain(item);
  expect((await hall.anyone.get(getGuide, { itemCode: item })).zones).toContain('no-certificate');
  const forecast = await applicant.get(forecastMaterials, { itemCode: item });
  expect(forecast.toGive).toBe(0);
  expect(new Set(forecast.materials.map(({ by }) => by))).toEqual(new Set(['form', 'licence']));

  const filed = await file(applicant, item);
  expect(filed.dueOn).toBe(due);
  const officer = await hall.as(clerk);
  const { cases } = await officer.get(listQueue, {});
  expect(cases.map(({ caseNo }) => caseNo)).toContain(filed.caseNo);
  const onDesk = await officer.get(getDeskCase, { caseNo: filed.caseNo });
  expect(onDesk.materials.filter(({ proof }) => proof?.by === 'licence').every((material) => material.licence?.isValid)).toBe(true);
  const before = (await applicant.get(listMyLicences, {})).licences;
  await approve(officer, filed.caseNo);

  const closed = await until(async () => {
    const found = await applicant.get(getCase, { caseNo: filed.caseNo });
    return found.state === 'closed' && found;
  }, 2000);
  expect(closed.decision?.isGranted).toBe(true);
  const gained = (await applicant.get(listMyLicences, {})).licences.filter((one) => !before.some(({ licenceNo }) => licenceNo === one.licenceNo));
  expect(gained.map(({ type }) => type)).toEqual(licence ? [licence] : []);
  for (const one of gained) {
    expect(isELicenceId(one.eLicenceId)).toBe(true);
    expect(one).toMatchObject({ licenceNo: closed.licenceNo, status: 'valid', caseNo: filed.caseNo });
  }

  const rated = await applicant.get(rateCase, { caseNo: filed.caseNo, grade: 5, comment: '一次没跑' });
  expect(rated.rating).toEqual({ grade: 5, comment: '一次没跑', on: '2026-11-23', followUp: null });
  expect((await applicant.ask(rateCase, { caseNo: filed.caseNo, grade: 1 })).refusal).toBe('AlreadyRated');
  expect((await applicant.get(listMyCases, {})).cases[0]).toMatchObject({ caseNo: filed.caseNo, state: 'closed', isRated: true, isGranted: true });
  expect((await officer.get(listQueue, {})).cases.map(({ caseNo }) => caseNo)).not.toContain(filed.caseNo);
});

test('a renewed licence runs on from the old one, which is kept as superseded', async () => {
  const nurse = await hall.as('P011');
  const { licences } = await nurse.get(listMyLicences, {});
  const certificates = licences.filter(({ type }) => type === 'NURSE');
  expect(certificates.map(({ status, validTo }) => [status, validTo])).toEqual([['valid', '2032-05-10'], ['superseded', '2027-05-10']]);
});
