import { actOnMyCase, getCase, listMyCases, saveDraft, startCase, submitCase } from '../../shared/contract/cases';
import { actOnCase, getDeskCase, takeCase } from '../../shared/contract/desk';
import { listMyLicences } from '../../shared/contract/licences';
import { approve, authorise, fetchedProofs, file } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';
import { handler as clock } from '../../functions/entries/clock';

let hall: TestHall;
beforeAll(async () => { hall = await openTestHall(); });
afterAll(() => hall.close());

test('黄福生 taps 开始 twice with one key: one draft, and the same answer', async () => {
  const applicant = await hall.as('P003');
  const both = await Promise.all([applicant.ask(startCase, { itemCode: 'DY-JF-0004' }, 'tap-1'), applicant.ask(startCase, { itemCode: 'DY-JF-0004' }, 'tap-1')]);
  const again = await applicant.get(startCase, { itemCode: 'DY-JF-0004' }, 'tap-1');
  expect(both.map(({ status, body }) => [status, body.caseNo])).toEqual([[200, again.caseNo], [200, again.caseNo]]);
  expect((await applicant.get(listMyCases, {})).cases).toHaveLength(1);
  expect((await applicant.ask(startCase, { itemCode: 'DY-GG-0001' }, 'tap-1')).refusal).toBe('KeyReused');
});

test('a start repeated just after midnight still finds the draft it opened', async () => {
  hall.setClock('2026-11-23T23:59:59+08:00');
  const applicant = await hall.as('P002');
  const first = await applicant.get(startCase, { itemCode: 'DY-JF-0004' }, 'late');
  hall.setClock('2026-11-24T00:00:05+08:00');
  expect((await applicant.get(startCase, { itemCode: 'DY-JF-0004' }, 'late')).caseNo).toBe(first.caseNo);
  hall.setClock('2026-11-23T09:00:00+08:00');
});

test('廖秀英 files once, however often the answer is lost', async () => {
  const applicant = await hall.as('P002');
  const { caseNo } = await applicant.get(startCase, { itemCode: 'DY-JF-0004' });
  const proofs = await fetchedProofs(applicant, 'DY-JF-0004');
  await authorise(applicant, caseNo, proofs);
  const answers = await Promise.all(Array.from({ length: 8 }, () => applicant.ask(submitCase, { caseNo, proofs }, 'file-1')));
  const later = await applicant.get(submitCase, { caseNo, proofs }, 'file-1');
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  for (const one of [...answers.map(({ body }) => body), later]) expect(one).toMatchObject({ caseNo, state: 'submitted' });
  expect((await applicant.get(getCase, { caseNo })).steps.filter(({ action }) => action === 'submit')).toHaveLength(1);
});

test('the same key with another body is refused and changes nothing', async () => {
  const applicant = await hall.as('P001');
  const { caseNo } = await applicant.get(startCase, { itemCode: 'DY-JF-0004' });
  const proofs = await fetchedProofs(applicant, 'DY-JF-0004');
  await authorise(applicant, caseNo, proofs);
  const filed = await applicant.get(submitCase, { caseNo, proofs }, 'file-2');
  expect((await applicant.ask(submitCase, { caseNo, proofs: {} }, 'file-2')).refusal).toBe('KeyReused');
  expect((await applicant.ask(actOnMyCase, { caseNo, action: 'withdraw' }, 'file-2')).refusal).toBe('KeyReused');
  expect(await applicant.get(getCase, { caseNo })).toMatchObject(filed);
});

test('without a key, filing twice is told as such', async () => {
  const applicant = await hall.as('P004');
  const filed = await file(applicant, 'DY-GG-0001');
  const again = await applicant.ask(submitCase, { caseNo: filed.caseNo, proofs: {} });
  expect(again).toMatchObject({ status: 409, refusal: 'ActionNotOpen' });
  expect(again.body.about).toMatchObject({ state: 'accepted', open: expect.arrayContaining(['withdraw']) });
});

test('of 16 clerks of one desk who take one case at once, exactly one has it', async () => {
  const { caseNo } = await file(await hall.as('E008'), 'DY-XK-0067');
  const clerks = await Promise.all(Array.from({ length: 16 }, (_, at) => hall.as(['O026', 'O035', 'O037'][at % 3] ?? '')));
  const answers = await Promise.all(clerks.map((clerk) => clerk.ask(takeCase, { caseNo })));
  const holders = new Set(answers.filter(({ status }) => status === 200).map(({ body }) => body.takenBy?.officerId));
  expect(holders.size).toBe(1);
  expect(answers.filter(({ status }) => status !== 200).every(({ refusal }) => refusal === 'TakenByAnother' || refusal === 'ChangedMeanwhile')).toBe(true);
  const applicant = await hall.as('E008');
  expect((await applicant.get(getCase, { caseNo })).steps.filter(({ action }) => action === 'take')).toHaveLength(1);
});

test('a decision tapped twice decides once', async () => {
  const { caseNo } = await file(await hall.as('P006'), 'DY-GG-0001');
  const clerk = await hall.as('O015');
  await clerk.get(takeCase, { caseNo });
  const both = await Promise.all([1, 2].map(() => clerk.ask(actOnCase, { caseNo, action: 'approve' }, 'decide-1')));
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect((await clerk.get(actOnCase, { caseNo, action: 'approve' }, 'decide-1')).steps.filter(({ action }) => action === 'approve')).toHaveLength(1);
});

test('a licence is issued once, though stream and clock both try', async () => {
  const trucker = await hall.as('P010');
  const { caseNo } = await file(trucker, 'DY-XK-0136');
  await approve(await hall.as('O023'), caseNo);
  await Promise.all([clock({ schedule: 'issueWaitingLicences' }), clock({ schedule: 'issueWaitingLicences' })]);
  await until(async () => (await trucker.get(getCase, { caseNo })).state === 'closed');
  const { licences } = await trucker.get(listMyLicences, {});
  expect(licences.filter((one) => one.caseNo === caseNo)).toHaveLength(1);
});

test('a key counts for the person who used it: a second clerk with the same key does not have the case', async () => {
  const { caseNo } = await file(await hall.as('E008'), 'DY-XK-0067');
  const [clerk, chief] = [await hall.as('O026'), await hall.as('O035')];
  expect((await clerk.ask(takeCase, { caseNo }, 'same')).status).toBe(200);
  expect((await chief.ask(takeCase, { caseNo }, 'same')).refusal).toBe('TakenByAnother');
});

test('a draft saved again with the same key answers the same; with another body the key is refused', async () => {
  const nurse = await hall.as('P011');
  const { caseNo, version } = await nurse.get(startCase, { itemCode: 'DY-XK-0082' });
  const save = (institution: string) => nurse.ask(saveDraft, { caseNo, answers: { institution }, version }, 'save-1');
  const first = await save('大余县人民医院');
  expect([first.status, (await save('大余县人民医院')).body]).toEqual([200, first.body]);
  expect((await save('别处')).refusal).toBe('KeyReused');
});

test('a publisher or a supervisor looks, and decides nothing', async () => {
  const { caseNo } = await file(await hall.as('E008'), 'DY-XK-0067');
  for (const code of ['O038', 'O039']) {
    const officer = await hall.as(code);
    expect((await officer.get(getDeskCase, { caseNo })).actions).toEqual([]);
    expect((await officer.ask(takeCase, { caseNo })).refusal).toBe('NotForYou');
  }
});
