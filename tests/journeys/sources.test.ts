import { getCase, startCase, submitCase } from '../../shared/contract/cases';
import { acknowledgeLicence, actOnCase, getDeskCase, takeCase } from '../../shared/contract/desk';
import { listMyReceipts } from '../../shared/contract/licences';
import { authoriseLicences, revokeAuthorisation } from '../../shared/contract/proofs';
import { handler as clock } from '../../functions/entries/clock';
import { AUTHORISATION_TEXT } from '../../shared/words/authorisation';
import type { Client } from '../setup/client';
import { authorise, fetchedProofs, file, refuse } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';

const ITEM = 'DY-XK-0082';
const CERTIFICATE = 'CL0240';
let hall: TestHall;
let nurse: Client;
let clerk: Client;
let chief: Client;
beforeAll(async () => {
  hall = await openTestHall();
  hall.setClock('2026-11-23T09:00:00+08:00');
  [nurse, clerk, chief] = [await hall.as('P011'), await hall.as('O026'), await hall.as('O035')];
});
afterAll(() => hall.close());
afterEach(() => hall.share.control({ clear: true }));

const atDesk = (caseNo: string) => clerk.get(takeCase, { caseNo });
const licenceNoOf = (proofs: Awaited<ReturnType<typeof fetchedProofs>>) => proofs[CERTIFICATE]?.licenceNo ?? '';
const usesOf = async (caseNo: string) => (await nurse.get(listMyReceipts, {})).receipts.filter((one) => one.caseNo === caseNo).map(({ result }) => result);

test('黄月英 consents, every licence is fetched from its source, and each fetching is in her list', async () => {
  const filed = await file(nurse, ITEM);
  expect(Object.values(filed.proofs).filter(({ by }) => by === 'licence')).toHaveLength(Object.keys(filed.proofs).length - 1);
  expect(await usesOf(filed.caseNo)).toEqual(expect.arrayContaining(['fetched', 'fetched']));
});

test('without consent nothing is asked of anybody; consent names only what is hers; taken back it covers nothing', async () => {
  const { caseNo } = await nurse.get(startCase, { itemCode: ITEM });
  const proofs = await fetchedProofs(nurse, ITEM);
  expect(await nurse.ask(submitCase, { caseNo, proofs })).toMatchObject({ status: 422, refusal: 'AuthorisationNeeded' });
  expect(await usesOf(caseNo)).toEqual([]);
  const consent = (licenceNo: string, textVersion = AUTHORISATION_TEXT) => nurse.ask(authoriseLicences, { caseNo, licences: [{ material: CERTIFICATE, licenceNo }], textVersion });
  expect((await consent('SIM-NURSE-9999')).refusal).toBe('LicenceNotHeld');
  expect((await consent('SIM-ID_CARD-0110')).refusal).toBe('LicenceNotHeld');
  expect((await consent(licenceNoOf(proofs), '用证授权书-0')).refusal).toBe('TextChanged');
  await authorise(nurse, caseNo, proofs);
  expect(await nurse.get(revokeAuthorisation, { caseNo })).toMatchObject({ state: 'draft', authorisation: { revokedAt: expect.any(String) } });
  expect((await nurse.ask(submitCase, { caseNo, proofs })).refusal).toBe('AuthorisationNeeded');
  expect((await (await hall.as('P001')).ask(revokeAuthorisation, { caseNo })).refusal).toBe('CaseNotFound');
});

test.each([['down', { faults: { down: 2 } }], ['slow', { slowMs: 7000 }], ['answering with an altered byte', { faults: { alteredByte: 1 } }]])(
  'the share is %s: she carries on, nobody asks her for a promise, and the licence is attached when it comes', async (_, fault) => {
    await hall.share.control(fault);
    const startedAt = performance.now();
    const filed = await file(nurse, ITEM);
    expect(performance.now() - startedAt).toBeLessThan(6500);
    expect(filed).toMatchObject({ state: 'accepted', proofs: { [CERTIFICATE]: { by: 'awaited', gaveUp: null } }, promises: [] });
    await atDesk(filed.caseNo);
    expect((await clerk.ask(actOnCase, { caseNo: filed.caseNo, action: 'approve' })).refusal).toBe('LicenceAwaited');
    const { dueOn } = await nurse.get(getCase, { caseNo: filed.caseNo });

    await hall.share.control({ clear: true });
    await clock({ schedule: 'doDuties' });
    await clock({ schedule: 'doDuties' });
    const after = await nurse.get(getCase, { caseNo: filed.caseNo });
    expect(after).toMatchObject({ dueOn, proofs: { [CERTIFICATE]: { by: 'licence', from: 'share' } } });
    expect(after.steps.filter(({ action }) => action === 'attachLicence')).toHaveLength(1);
    expect(await usesOf(filed.caseNo)).toEqual(expect.arrayContaining(['noAnswer', 'fetched']));
    expect(await refuse(clerk, chief, filed.caseNo, '执业地点未备案')).toMatchObject({ decision: { isGranted: false } });
  });

test('an answer lost on its way is asked for again, and filing is none the wiser', async () => {
  await hall.share.control({ faults: { lostReply: 1 } });
  expect((await file(nurse, ITEM)).proofs[CERTIFICATE]).toMatchObject({ by: 'licence' });
});

test('somebody else’s licences in the answer prove nothing of hers', async () => {
  await hall.share.control({ faults: { wrongHolder: 1 } });
  const { caseNo } = await nurse.get(startCase, { itemCode: ITEM });
  const proofs = await fetchedProofs(nurse, ITEM);
  await authorise(nurse, caseNo, proofs);
  const answer = await nurse.ask(submitCase, { caseNo, proofs });
  const proof = answer.status === 200 ? answer.body.proofs[CERTIFICATE]?.by : answer.refusal;
  expect(['awaited', 'MaterialUnproved']).toContain(proof);
});

test('a licence revoked between filing and decision pauses the case, shows before and after, and is decided only once compared', async () => {
  const filed = await file(nurse, ITEM);
  await atDesk(filed.caseNo);
  const proof = filed.proofs[CERTIFICATE];
  const licenceNo = proof?.by === 'licence' ? proof.licenceNo : '';
  await hall.share.control({ change: { no: licenceNo, state: '03' } });
  await clock({ schedule: 'followLicenceChanges' });
  await clock({ schedule: 'followLicenceChanges' });
  const paused = await nurse.get(getCase, { caseNo: filed.caseNo });
  expect(paused.alerts).toMatchObject([{ material: CERTIFICATE, licenceNo, before: { status: 'valid' }, after: { status: 'revoked' }, acknowledged: null }]);
  expect((await clerk.ask(actOnCase, { caseNo: filed.caseNo, action: 'approve', reason: '照办' })).refusal).toBe('LicenceStale');
  expect((await (await hall.as('O037')).ask(acknowledgeLicence, { caseNo: filed.caseNo, note: '已核' })).refusal).toBe('NotTakenByYou');
  const seen = await clerk.get(acknowledgeLicence, { caseNo: filed.caseNo, note: '原证已注销，不予延续' });
  expect(seen.alerts).toMatchObject([{ acknowledged: { name: '胡杨', note: '原证已注销，不予延续' } }]);
  expect(await refuse(clerk, chief, filed.caseNo, '原执业证书已注销')).toMatchObject({ decision: { isGranted: false } });

  const { caseNo } = await nurse.get(startCase, { itemCode: ITEM });
  expect((await nurse.ask(submitCase, { caseNo, proofs: { [CERTIFICATE]: { by: 'licence', licenceNo } } })).body.about).toMatchObject({ missing: expect.arrayContaining([expect.objectContaining({ code: CERTIFICATE, problem: 'NotHeld' })]) });
  await hall.share.control({ change: { no: licenceNo, state: '01' } });
  await clock({ schedule: 'followLicenceChanges' });
});

test('a licence the issuer ended a moment ago, which the wallet does not know yet, proves nothing', async () => {
  const { caseNo } = await nurse.get(startCase, { itemCode: ITEM });
  const proofs = await fetchedProofs(nurse, ITEM);
  await authorise(nurse, caseNo, proofs);
  await hall.share.control({ change: { no: licenceNoOf(proofs), state: '07' } });
  expect((await nurse.ask(submitCase, { caseNo, proofs })).body.about).toMatchObject({ missing: [{ code: CERTIFICATE, problem: 'NotValidAtIssuer' }] });
  expect((await nurse.get(getCase, { caseNo })).state).toBe('draft');
  await hall.share.control({ change: { no: licenceNoOf(proofs), state: '01' } });
  await clock({ schedule: 'followLicenceChanges' });
});

test('it never comes: after 72 hours the hall stops asking, and the clerk decides with a reason', async () => {
  await hall.share.control({ faults: { down: 4 } });
  const filed = await file(nurse, ITEM);
  await atDesk(filed.caseNo);
  hall.setClock('2026-11-26T09:05:00+08:00');
  await clock({ schedule: 'doDuties' });
  clerk = await hall.as('O026');
  expect((await clerk.get(getDeskCase, { caseNo: filed.caseNo })).materials.find(({ code }) => code === CERTIFICATE)?.proof).toMatchObject({ by: 'awaited', gaveUp: 'NoAnswer' });
  expect((await clerk.ask(actOnCase, { caseNo: filed.caseNo, action: 'approve' })).refusal).toBe('NotTakenByYou');
  await atDesk(filed.caseNo);
  expect((await clerk.ask(actOnCase, { caseNo: filed.caseNo, action: 'approve' })).refusal).toBe('LicenceAwaited');
  await clerk.get(actOnCase, { caseNo: filed.caseNo, action: 'explainLate', reason: '卫健委证照库未应答' });
  const decided = await clerk.get(actOnCase, { caseNo: filed.caseNo, action: 'approve', reason: '已向卫健委电话核实证书有效' });
  expect(decided.decision).toMatchObject({ isGranted: true, reason: '已向卫健委电话核实证书有效' });
});
