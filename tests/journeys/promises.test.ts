import { getCase, getDraft, saveDraft, startCase, submitCase } from '../../shared/contract/cases';
import { actOnCase, takeCase } from '../../shared/contract/desk';
import { getPromiseLetters, supplyMaterial, withdrawPromise } from '../../shared/contract/proofs';
import type { ProofRequest } from '../../shared/domain/cases/proof';
import { isProvided } from '../../shared/domain/items/is-provided';
import { handler as clock } from '../../functions/entries/clock';
import type { Client } from '../setup/client';
import { answerTo } from '../setup/file-any-item';
import { authorise, inspect, submit } from '../setup/filing';
import { pdf } from '../setup/files';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { give } from '../setup/uploading';

/** 药品零售企业许可（新办）, seven days: a lease and staff papers may be promised, a list may follow. */
const ITEM = 'DY-XK-0027';
const [LEASE, LIST] = ['CL0005', 'CL0069'];
let hall: TestHall;
let firm: Client;
let clerk: Client;
let chief: Client;
beforeAll(async () => {
  hall = await openTestHall({ withFiles: true });
  hall.setClock('2026-11-23T09:00:00+08:00');
  [firm, clerk, chief] = [await hall.as('E008'), await hall.as('O025'), await hall.as('O034')];
});
afterAll(() => hall.close());

/** A draft with every question answered, and the lightest proof of each material but those named. */
async function ready(who: Client, chosen: Record<string, ProofRequest> = {}) {
  const draft = await who.get(startCase, { itemCode: ITEM });
  const { caseNo } = draft;
  const open = draft.form.flatMap((section) => section.fields).filter((field) => field.required && !isProvided(draft.answers[field.key]));
  await who.get(saveDraft, { caseNo, answers: Object.fromEntries(open.map((field) => [field.key, answerTo(field)])) });
  const { letters } = await who.get(getPromiseLetters, { caseNo });
  const proofs: Record<string, ProofRequest> = {};
  for (const { code, by, licence, necessity } of (await who.get(getDraft, { caseNo })).materials) {
    if (necessity !== 'required' || by === 'form') continue;
    const letter = letters.find((one) => one.material === code && one.kind === by)?.letter ?? '';
    proofs[code] = chosen[code] ?? (by === 'licence' ? { by, licenceNo: licence?.licenceNo ?? '' } : by === 'commitment' ? { by, letter, listed: [] } : by === 'later' ? { by, letter } : await uploaded(who, caseNo, code));
  }
  return { caseNo, proofs, letters };
}

async function uploaded(who: Client, caseNo: string, code: string): Promise<ProofRequest> {
  return { by: 'upload', files: [(await give(who, caseNo, code, { name: '材料.pdf', type: 'application/pdf', bytes: await pdf(1) })).fileId] };
}

const accepted = async (caseNo: string) => {
  await clerk.get(takeCase, { caseNo });
  await clerk.get(actOnCase, { caseNo, action: 'accept' });
};

test('the letter says all the law wants; signed it stands for the lease, and the list follows by the day the rule sets', async () => {
  const { caseNo, proofs, letters } = await ready(firm);
  const lease = letters.find(({ material }) => material === LEASE);
  expect(lease?.text.told.map(({ title }) => title)).toEqual(['事项名称', '证明事项', '设定依据', '证明的内容', '承诺的方式', '不实承诺的责任', '核查权力', '公开范围和时限']);
  expect(lease).toMatchObject({ kind: 'commitment', checkDays: 30, needsLegalReview: false });
  expect(lease?.listed).toHaveLength(5);
  expect(letters.find(({ material }) => material === 'CL0041')).toMatchObject({ needsLegalReview: true });
  const filed = await submit(firm, caseNo, proofs);
  expect(filed.proofs).toMatchObject({ [LEASE]: { by: 'commitment', commitment: 'CN-01' }, [LIST]: { by: 'later', dueOn: '2026-12-02' } });
  expect(filed.owed).toEqual([{ code: LIST, name: '质量管理文件目录', dueOn: '2026-12-02', why: 'postponed' }]);

  await accepted(caseNo);
  expect((await clerk.ask(actOnCase, { caseNo, action: 'approve' })).refusal).toBe('MaterialsOwed');
  expect((await clerk.ask(actOnCase, { caseNo, action: 'opine' })).refusal).toBe('InspectionNeeded');
  await inspect(clerk, chief, caseNo);
  expect(await clerk.get(actOnCase, { caseNo, action: 'opine' })).toMatchObject({ state: 'opined' });
  const supplied = await firm.get(supplyMaterial, { caseNo, material: LIST, proof: await uploaded(firm, caseNo, LIST) });
  expect(supplied).toMatchObject({ owed: [], dueOn: '2026-11-25' });
  expect(await clerk.get(actOnCase, { caseNo, action: 'convert' })).toMatchObject({ decision: { isGranted: true } });
  expect((await firm.get(getCase, { caseNo })).promises.map(({ material, state, dueOn }) => [material, state, dueOn])).toEqual(expect.arrayContaining([[LEASE, 'open', '2026-12-23'], [LIST, 'kept', '2026-12-02']]));
});

test('an invented letter, an older one, and exclusions not answered are refused, all told at once', async () => {
  const none = '0'.repeat(32);
  const { caseNo, proofs, letters } = await ready(firm);
  const letter = letters.find(({ material }) => material === LEASE)?.letter ?? '';
  const problems = async (lease: ProofRequest, list: ProofRequest) => {
    await authorise(firm, caseNo, proofs);
    const { body } = await firm.ask(submitCase, { caseNo, proofs: { ...proofs, [LEASE]: lease, [LIST]: list } });
    return (body.about as { missing: { code: string; problem: string }[] }).missing.map(({ code, problem }) => [code, problem]);
  };
  expect(await problems({ by: 'commitment', letter: none, listed: [] }, { by: 'later', letter: none })).toEqual(expect.arrayContaining([[LEASE, 'LetterChanged'], [LIST, 'LetterChanged']]));
  expect(await problems({ by: 'commitment', letter }, { by: 'commitment', letter, listed: [] })).toEqual(expect.arrayContaining([[LEASE, 'OnNegativeList'], [LIST, 'NotAccepted']]));
  expect(await problems({ by: 'commitment', letter, listed: ['dangerous-building'] }, { by: 'upload', files: ['F-of-nobody'] })).toEqual(expect.arrayContaining([[LEASE, 'OnNegativeList'], [LIST, 'FileNotFound']]));
});

test('a firm on the dishonesty list is told why it may not promise, and files with the papers', async () => {
  const listed = await hall.as('E028');
  const { caseNo, proofs, letters } = await ready(listed);
  expect((await listed.get(getPromiseLetters, { caseNo })).bar).toMatchObject({ why: 'dishonestyList', says: expect.stringContaining('严重失信') });
  expect(Object.values(proofs).map(({ by }) => by)).not.toEqual(expect.arrayContaining(['commitment']));
  const letter = letters.find(({ material }) => material === LEASE)?.letter ?? '';
  await authorise(listed, caseNo, proofs);
  const tried = await listed.ask(submitCase, { caseNo, proofs: { ...proofs, [LEASE]: { by: 'commitment', letter, listed: [] } } });
  expect((tried.body.about as { missing: unknown[] }).missing).toEqual([expect.objectContaining({ code: LEASE, problem: 'Barred' })]);
  expect((await submit(listed, caseNo, proofs)).promises).toEqual([]);
});

test('a promise is taken back with its ground and the paper given instead; twice is told as such', async () => {
  const { caseNo, proofs } = await ready(firm);
  await submit(firm, caseNo, proofs);
  const taken = await firm.get(withdrawPromise, { caseNo, material: LEASE, reason: '租赁合同已找到' });
  expect(taken.owed.map(({ code, why }) => [code, why])).toEqual(expect.arrayContaining([[LEASE, 'promiseWithdrawn']]));
  expect((await firm.ask(withdrawPromise, { caseNo, material: LEASE, reason: '再撤' })).refusal).toBe('NotPromised');
  expect((await (await hall.as('E012')).ask(withdrawPromise, { caseNo, material: LEASE, reason: '他人' })).refusal).toBe('CaseNotFound');
  const given = await firm.get(supplyMaterial, { caseNo, material: LEASE, proof: await uploaded(firm, caseNo, LEASE) }, 'give-lease');
  expect((await firm.get(supplyMaterial, { caseNo, material: LEASE, proof: { by: 'upload', files: (given.proofs[LEASE] as { files: string[] }).files } }, 'give-lease')).version).toBe(given.version);
  expect((await firm.ask(supplyMaterial, { caseNo, material: LEASE, proof: await uploaded(firm, caseNo, LIST) })).refusal).toBe('NotOwed');
});

test('what does not come by its day ends the case at midnight, by itself and once', async () => {
  const { caseNo, proofs } = await ready(firm);
  await submit(firm, caseNo, proofs);
  hall.setClock('2026-12-02T23:59:00+08:00');
  await clock({ schedule: 'doDuties' });
  firm = await hall.as('E008');
  expect(await firm.get(getCase, { caseNo })).toMatchObject({ state: 'accepted', steps: expect.arrayContaining([expect.objectContaining({ action: 'deemAccepted' })]) });
  hall.setClock('2026-12-03T00:01:00+08:00');
  firm = await hall.as('E008');
  expect((await firm.ask(supplyMaterial, { caseNo, material: LIST, proof: { by: 'upload', files: ['x'] } })).refusal).toBe('PromiseOverdue');
  await clock({ schedule: 'doDuties' });
  await clock({ schedule: 'doDuties' });
  const ended = await firm.get(getCase, { caseNo });
  expect(ended).toMatchObject({ state: 'lapsed', turn: 'nobody', actions: [] });
  expect(ended.promises.map(({ material, state }) => [material, state])).toEqual(expect.arrayContaining([[LEASE, 'dropped'], [LIST, 'late']]));
  expect(ended.steps.filter(({ action }) => action === 'lapse')).toHaveLength(1);
});
