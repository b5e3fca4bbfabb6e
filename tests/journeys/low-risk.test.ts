import { getCase } from '../../shared/contract/cases';
import { listChecks, recordCheck } from '../../shared/contract/checks';
import { takeCase } from '../../shared/contract/desk';
import { getGuide } from '../../shared/contract/items';
import { getPromiseLetters } from '../../shared/contract/proofs';
import { handler as runSchedule } from '../../functions/entries/clock';
import type { ProofRequest } from '../../shared/domain/cases/proof';
import { catalogue, walletsOf, realItem } from '../rules/fixtures';
import { fileAsForecast, openAnswered, whoMayFile } from '../setup/file-any-item';
import { approve, fetchedProofs, submit } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';

let hall: TestHall;
beforeAll(async () => {
  hall = await openTestHall({ withFiles: true });
  hall.setClock('2026-11-23T09:00:00+08:00');
});
afterAll(() => hall.close());

const applicantFor = async (code: string) => hall.as(whoMayFile(realItem(code), catalogue().people, walletsOf, '2026-11-23')?.personId ?? '');
const stateOf = async (caseNo: string) => (await hall.records.cases.find(caseNo))?.state;

test('豁免: the form alone is filed, and the hall grants it in the same answer', async () => {
  const firm = await applicantFor('DY-XK-0124');
  const { ways, filed } = await fileAsForecast(firm, 'DY-XK-0124');
  expect(ways).toEqual(['form']);
  expect(await firm.get(getGuide, { itemCode: 'DY-XK-0124' })).toMatchObject({ lowRisk: 'exempt', materials: [{ isForm: true }] });
  expect(filed).toMatchObject({ state: 'closed', decision: { isGranted: true }, takenBy: null, turn: 'nobody', actions: ['rate'] });
});

test('备案: with its files clean it is granted by itself, without an officer', async () => {
  const applicant = await applicantFor('DY-XK-0125');
  const { filed: { caseNo } } = await fileAsForecast(applicant, 'DY-XK-0125');
  await until(async () => (await stateOf(caseNo)) === 'closed', 5000);
  const seen = await applicant.get(getCase, { caseNo });
  expect(seen.steps.map(({ action }) => action).slice(-3)).toEqual(['acceptByFiling', 'approveByFiling', 'close']);
});

test('备案: whatever comes last, the filing or the clean file, it is granted then; before that the clock finds nothing to grant', async () => {
  const applicant = await applicantFor('DY-XK-0125');
  const { filed: { caseNo } } = await fileAsForecast(applicant, 'DY-XK-0125');
  await until(async () => (await stateOf(caseNo)) === 'closed', 5000);
  const closed = await hall.records.cases.find(caseNo);
  if (!closed) throw new Error('no case');
  const waiting = { ...closed, state: 'accepted' as const, decision: null, steps: closed.steps.slice(0, -2) };
  await hall.records.cases.record({ ...waiting, version: (await hall.records.cases.find(caseNo))?.version ?? 0 });
  await until(async () => (await stateOf(caseNo)) === 'closed', 5000);
  const [owner] = await hall.records.files.ofOwner(closed.applicant.personId);
  if (!owner) throw new Error('no file');
  await hall.records.files.record({ ...owner, state: 'checking' });
  await hall.records.cases.record({ ...waiting, version: (await hall.records.cases.find(caseNo))?.version ?? 0 });
  await runSchedule({ schedule: 'doDuties' });
  expect(await stateOf(caseNo)).toBe('accepted');
  // The checker saw it waiting, too, and may be writing at the same moment.
  await until(async () => {
    const held = await hall.records.files.find(owner.ownerId, owner.fileId);
    return held && hall.records.files.record({ ...held, state: 'clean' });
  }, 5000);
  await until(async () => (await stateOf(caseNo)) === 'closed', 5000);
});

test('告知承诺: one letter for the whole licence, one check after it, and the licence ends when the check finds it false', async () => {
  const hotel = await applicantFor('DY-XK-0065');
  const { caseNo } = await openAnswered(hotel, 'DY-XK-0065');
  const { letters } = await hotel.get(getPromiseLetters, { caseNo });
  const whole = letters.filter(({ text }) => text.told.some(({ title }) => title === '许可条件'));
  expect([whole.length, new Set(whole.map(({ letter }) => letter)).size]).toEqual([4, 1]);
  const promised = Object.fromEntries(whole.map(({ material, letter }): [string, ProofRequest] => [material, { by: 'commitment', letter }]));
  const filed = await submit(hotel, caseNo, { ...await fetchedProofs(hotel, 'DY-XK-0065'), ...promised });
  expect(filed.promises).toHaveLength(4);
  const clerk = await hall.as('O026');
  expect((await clerk.get(takeCase, { caseNo })).actions).toContain('approve');
  await approve(clerk, caseNo);
  await until(async () => (await stateOf(caseNo)) === 'closed', 5000);
  const { checks } = await clerk.get(listChecks, {});
  expect(checks).toMatchObject([{ caseNo, materialName: expect.stringContaining('、'), dueOn: '2026-12-23' }]);
  const after = await clerk.get(recordCheck, { caseNo, material: checks[0]?.material ?? '', isTrue: false, note: '现场与承诺不符', consequence: 'revoke' });
  expect([after.state, new Set(after.materials.flatMap(({ promise }) => (promise ? [promise.state] : [])))]).toEqual(['revoked', new Set(['broken'])]);
  expect((await clerk.get(listChecks, {})).checks).toEqual([]);
});
