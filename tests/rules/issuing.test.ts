import type { Case } from '../../shared/domain/cases/case';
import { issueLicence } from '../../shared/domain/cases/issue-licence';
import { isELicenceId } from '../../shared/domain/licences/e-licence-id';
import type { Licence } from '../../shared/domain/licences/licence';
import { extendBySilence, isSilentRenewal } from '../../shared/domain/licences/silence';
import type { LicenceType } from '../../shared/domain/licences/licence-type';
import { allowed, at, catalogue, draftFor, huangYueying, item, licence } from './fixtures';

const renewal = item();
const { licenceTypes, eLicenceCodes: codes } = catalogue().reference;
const nurse = licenceTypes['NURSE'] as LicenceType;
const held = licence('NURSE', { fields: { name: '黄月英', certNo: '2022-001', institution: '大余县妇幼保健院', validTo: '2027-05-10' } });
const proofOf = (one: Licence) => ({ by: 'licence' as const, licenceNo: one.licenceNo, licenceType: one.type, name: one.name, validTo: one.validTo, holderId: 'P011', fields: {}, fetchedAt: '2026-11-23T09:00:00.000+08:00', from: 'share' as const });
const approved = draftFor(huangYueying, renewal, { state: 'approved', answers: { institution: '大余县人民医院' }, proofs: { CL0239: { by: 'form' }, CL0240: proofOf(held) } });
type Ask = { before?: Case; type?: LicenceType; wallet?: readonly Licence[]; on?: string };
const issue = ({ before = approved, type = nurse, wallet = [held], on = '2026-11-24' }: Ask = {}) =>
  issueLicence({ before, item: renewal, type, codes, wallet, at: at(on) });

test('黄月英’s renewed certificate carries a number and an e-licence id that follow from her case', () => {
  const { licence: made, after } = allowed(issue());
  expect(made).toMatchObject({ licenceNo: 'NURSE-20261123123456783', type: 'NURSE', name: '护士执业证书', holderId: 'P011', issuer: nurse.issuer, issuedOn: '2026-11-24', status: 'valid', caseNo: approved.caseNo });
  expect(made.eLicenceId).toMatch(new RegExp(`^1\\.2\\.156\\.3005\\.2\\.${codes.types['NURSE']}\\.[0-9A-Z]{18}\\.20261123123456783\\.001\\.[0-9A-Z]$`));
  expect(isELicenceId(made.eLicenceId)).toBe(true);
  expect(after).toMatchObject({ state: 'closed', licenceNo: made.licenceNo });
  expect(after.steps.map(({ action, by, who, name }) => [action, by, who, name])).toEqual([['issue', 'clock', 'hall', ''], ['close', 'clock', 'hall', '']]);
});

test('issuing twice makes the same licence', () => {
  expect(allowed(issue()).licence).toEqual(allowed(issue()).licence);
});

test('a renewal runs on from the last day of the old licence, which is superseded and otherwise kept', () => {
  const { licence: made, replaced } = allowed(issue());
  expect([made.validTo, made.fields['validTo']]).toEqual(['2032-05-10', '2032-05-10']);
  expect(replaced).toMatchObject([{ ...held, status: 'superseded', life: [{ action: 'supersede', by: 'clock' }] }]);
});

test('a new licence ends the day before its anniversary, however February falls', () => {
  const fresh = { ...approved, proofs: {} };
  const end = (on: string, validity: number | null) => allowed(issue({ before: fresh, wallet: [], on, type: { ...nurse, validity } })).licence.validTo;
  expect([end('2026-11-24', 5), end('2026-01-01', 1), end('2024-03-01', 4), end('2023-03-01', 1), end('2024-02-29', 5), end('2026-11-24', null)])
    .toEqual(['2031-11-23', '2026-12-31', '2028-02-29', '2024-02-29', '2029-02-28', null]);
});

test('a licence that has ended before the new one is made does not run on', () => {
  const endOf = (validTo: string) => allowed(issue({ before: { ...approved, proofs: { CL0240: proofOf({ ...held, validTo }) } } })).licence.validTo;
  expect([endOf('2026-11-23'), endOf('2026-11-24')]).toEqual(['2031-11-23', '2031-11-24']);
});

test('a licence of another kind that proved the case lives on, and so does one that did not prove it', () => {
  const card = licence('ID_CARD');
  const before = { ...approved, proofs: { ...approved.proofs, CL0021: proofOf(card) } };
  expect(allowed(issue({ before, wallet: [card, held] })).replaced.map((one) => one.licenceNo)).toEqual(['NURSE-1']);
  expect(allowed(issue({ before: { ...approved, proofs: { CL0021: proofOf(card) } }, wallet: [card, held] })).replaced).toEqual([]);
});

test('a licence is superseded once', () => {
  expect(allowed(issue({ wallet: [{ ...held, status: 'superseded' }] })).replaced).toEqual([]);
});

test('what was answered is written on the licence; what was not is taken from the licences that proved the case', () => {
  const stranger = licence('DIPLOMA', { fields: { certNo: 'D-1', name: '别人' } });
  expect(allowed(issue({ wallet: [stranger, held] })).licence.fields).toEqual({ name: '黄月英', certNo: '2022-001', institution: '大余县人民医院', validTo: '2032-05-10' });
  expect(allowed(issue({ wallet: [] })).licence.fields).toEqual({ name: null, certNo: null, institution: '大余县人民医院', validTo: '2032-05-10' });
});

test('several choices are written in one line', () => {
  const before = { ...approved, answers: { institution: ['内科', '外科'] } };
  expect(allowed(issue({ before })).licence.fields['institution']).toBe('内科、外科');
});

test('no licence comes of a case that is not approved', () => {
  for (const state of ['draft', 'submitted', 'accepted', 'rejected', 'issued', 'closed', 'withdrawn', 'declined'] as const) {
    expect(issue({ before: { ...approved, state } })).toMatchObject({ ok: false, refusal: 'ActionNotOpen' });
  }
});

test('every kind of licence the catalogue grants has the codes that its e-licence id is made of', () => {
  for (const type of Object.values(licenceTypes)) {
    expect([type.code, codes.types[type.code]]).toEqual([type.code, expect.stringMatching(/^[0-9A-HJ-NPQRTUWXY]{18}\d{3}$/)]);
    expect([type.code, codes.issuers[type.issuer]]).toEqual([type.code, expect.stringMatching(/^[0-9A-HJ-NPQRTUWXY]{18}$/)]);
    const { licence: made } = allowed(issue({ type }));
    expect([type.code, isELicenceId(made.eLicenceId)]).toEqual([type.code, true]);
    expect(Object.keys(made.fields)).toEqual(type.fields.map(({ key }) => key));
  }
});

test('of a kind that a holder has but one of, a second closes the first, suspended or not; what another issuer made stays', () => {
  const first = licence('NURSE', { licenceNo: 'NURSE-2', caseNo: 'DY20261123000000002' });
  const [suspended, elsewhere] = [{ ...first, licenceNo: 'NURSE-3', status: 'suspended' as const }, licence('NURSE', { licenceNo: 'NURSE-4' })];
  const closes = (type: LicenceType) => allowed(issue({ before: { ...approved, proofs: {} }, type, wallet: [first, suspended, elsewhere] })).replaced.map(({ licenceNo, status }) => [licenceNo, status]);
  const { isSingle, ...several } = nurse;
  expect([isSingle, closes(nurse), closes(several)]).toEqual([true, [['NURSE-2', 'superseded'], ['NURSE-3', 'superseded']], []]);
});

test('silence renews a permit that was asked for thirty days before its end and is not decided: no other', () => {
  const asked = { ...approved, state: 'accepted' as const, receivedOn: '2027-04-10' };
  const renews = (change: Partial<Case>, term: 'new' | 'renewed' | 'changed' = 'renewed') => isSilentRenewal({ ...asked, ...change }, held, term);
  expect([renews({}), renews({ receivedOn: '2027-04-11' }), renews({ receivedOn: null }), renews({}, 'new'), renews({ proofs: {} }), renews({ state: 'withdrawn' }), renews({ item: { ...asked.item, code: 'DY-QR-0005' } })])
    .toEqual([true, false, false, false, false, false, false]);
  expect(allowed(extendBySilence(held, nurse, at('2027-05-11')))).toMatchObject({ validTo: '2032-05-10', status: 'valid', life: [{ action: 'extend', before: { validTo: '2027-05-10' } }] });
});

test('renewing one shop leaves the other shop’s licence alone', () => {
  const second = licence('NURSE', { licenceNo: 'NURSE-2', validTo: '2030-01-01' });
  const { replaced, licence: made } = allowed(issue({ wallet: [second, held] }));
  expect([replaced.map((one) => one.licenceNo), made.validTo, made.replaces]).toEqual([['NURSE-1'], '2032-05-10', 'NURSE-1']);
});

test('a second renewal on the same old licence takes the first one’s place and does not run on twice', () => {
  const first = licence('NURSE', { licenceNo: 'NURSE-2', validTo: '2032-05-10', caseNo: 'DY20261123000000002', replaces: 'NURSE-1' });
  const { replaced, licence: made } = allowed(issue({ wallet: [{ ...held, status: 'superseded' }, first] }));
  expect([made.validTo, replaced.map((one) => one.licenceNo)]).toEqual(['2032-05-10', ['NURSE-2']]);
});

test('a renewal keeps what the old licence said, whatever else proved the case', () => {
  const card = licence('ID_CARD', { fields: { certNo: '360723198201149920' } });
  const before = { ...approved, proofs: { ...approved.proofs, CL0021: proofOf(card) } };
  expect(allowed(issue({ before, wallet: [card, held] })).licence.fields['certNo']).toBe('2022-001');
});

test('a change keeps the old licence’s last day', () => {
  const change = item({ result: { licenceType: 'NURSE', name: '护士执业证书', paper: true, term: 'changed' } });
  const { licence: made, replaced } = allowed(issueLicence({ before: approved, item: change, type: nurse, codes, wallet: [held], at: at('2026-11-24') }));
  expect([made.validTo, replaced.map((one) => one.status)]).toEqual(['2027-05-10', ['superseded']]);
});
