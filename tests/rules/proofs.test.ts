import { authorise, revokeAuthorisation, unauthorised } from '../../shared/domain/cases/authorise';
import { hearAwaited } from '../../shared/domain/cases/awaited';
import { dutyAt, lapseOverdue } from '../../shared/domain/cases/duties';
import { acknowledgeLicence, noteLicenceChange, noteRunOut, openAlerts } from '../../shared/domain/cases/note-licence-change';
import { actOnCase, type Deed } from '../../shared/domain/cases/act-on-case';
import type { OfficerAction } from '../../shared/domain/cases/officer-actions';
import type { Case } from '../../shared/domain/cases/case';
import type { AwaitedEnd, LicenceProof, ProofRequest } from '../../shared/domain/cases/proof';
import { proveMaterials, type Proving, type PulledLicence } from '../../shared/domain/cases/prove-materials';
import { submitCase } from '../../shared/domain/cases/submit-case';
import { supplyMaterial, withdrawPromise } from '../../shared/domain/cases/supply-material';
import type { StoredFile } from '../../shared/domain/files/stored-file';
import type { LetterInForce, Promising } from '../../shared/domain/promises/promise';
import { allowed, at, byApplicant, byOfficer, calendar, clerk, consentTo, delegation, draftFor, fangYuan, huangYueying, huYang, item, licence, material, pengBo, proving } from './fixtures';

const nurse = licence('NURSE', { name: '护士执业证书' });
const answers = { institution: '大余县人民医院' };
const materials = [
  material('CL0239', { isForm: true, source: 'self' }), material('CL0240', { licenceTypes: ['NURSE'], holder: 'applicant' }),
  material('CL0005', { name: '场所证明', commitment: true, commitmentCode: 'CN-01' }), material('CL0002', { name: '章程', tolerable: true }), material('CL0009', { name: '照片' }),
];
const what = item({ materials });
const letters: Record<string, LetterInForce[]> = {
  CL0005: [{ kind: 'commitment', letter: 'letter-1', commitment: 'CN-01', listed: ['dangerous'] }], CL0002: [{ kind: 'later', letter: 'letter-2', commitment: null, listed: [] }],
};
const promising: Promising = { bar: null, letters, signer: { personId: 'P011', name: '黄月英' } };
const photo: StoredFile = {
  fileId: 'F1', version: 1, ownerId: 'P011', name: '照片.jpg', type: 'image/jpeg', bytes: 10, digest: '', uses: [{ caseNo: 'DY20261123123456783', material: 'CL0009' }],
  state: 'clean', fault: null, quarantine: { key: 'q', versionId: 'v' }, clean: { key: 'c', versionId: 'v', bytes: 9, digest: '', pages: null }, grantedAt: '', verified: null, sweepOn: null,
};
const known = (change: Partial<Proving> = {}) => proving({ wallets: { applicant: [nurse], legalPerson: [] }, answers, promising, files: [photo], ...change });
const requests: Record<string, ProofRequest> = {
  CL0240: { by: 'licence', licenceNo: 'NURSE-1' }, CL0005: { by: 'commitment', letter: 'letter-1', listed: [] }, CL0002: { by: 'later', letter: 'letter-2' }, CL0009: { by: 'upload', files: ['F1'] },
};
const draft = draftFor(huangYueying, what, { answers, authorisation: consentTo([['CL0240', 'NURSE-1']]) });
const submit = (change: Partial<Proving> = {}, asked = requests, from = draft) =>
  submitCase({ draft: from, item: what, proofs: asked, proving: known(change), calendar, act: byApplicant(at('2026-11-23')) });
const problemOf = (code: string, request: ProofRequest, change: Partial<Proving> = {}) => {
  const outcome = proveMaterials(materials.filter((one) => one.code === code), { [code]: request }, known(change));
  return outcome.ok ? outcome.value[code]?.by : (outcome.about as { missing: { problem: string }[] }).missing[0]?.problem;
};
const pulled = (answer: Partial<PulledLicence> | AwaitedEnd): Proving['pulled'] => ({
  'NURSE-1': typeof answer === 'string' ? { ok: false, why: answer } : { ok: true, licence: { status: 'valid', validTo: '2027-05-10', fields: {}, ...answer } },
});
const filed = allowed(submit());
const atDesk: Case = { ...filed, state: 'accepted', acceptedOn: '2026-11-24', takenBy: huYang };
const act = (before: Case, action: OfficerAction, reason?: string, files = [photo], when = at('2026-11-24'), officer: Deed['officer'] = clerk) =>
  actOnCase({ before, item: what, action, calendar, details: {}, delegation, officer, files, checkDays: { 'CN-01': 30 }, act: byOfficer(when, { reason, who: officer.officerId }) });
const supply = (before: Case, code: string, request: ProofRequest, when = at('2026-11-25'), change: Partial<Proving> = {}) =>
  supplyMaterial({ before, item: what, material: code, request, proving: known({ ...change, files: change.files ?? [{ ...photo, uses: [...photo.uses, { caseNo: draft.caseNo, material: code }] }] }), calendar, act: byApplicant(when) });

test('黄月英 files with a licence, a promise, something to follow and a photograph; each promise is on record with its letter', () => {
  expect(Object.entries(filed.proofs).map(([code, { by }]) => [code, by])).toEqual([['CL0239', 'form'], ['CL0240', 'licence'], ['CL0005', 'commitment'], ['CL0002', 'later'], ['CL0009', 'upload']]);
  expect(filed.promises).toMatchObject([
    { material: 'CL0005', kind: 'commitment', commitment: 'CN-01', letter: 'letter-1', dueOn: null, state: 'open', signer: { name: '黄月英' } },
    { material: 'CL0002', kind: 'later', letter: 'letter-2', dueOn: '2026-11-30', state: 'open' },
  ]);
});

test.each<[string, string, ProofRequest, string, Partial<Proving>?]>([
  ['an older letter', 'CL0005', { by: 'commitment', letter: 'letter-0', listed: [] }, 'LetterChanged'],
  ['a letter whose exclusions were not answered', 'CL0005', { by: 'commitment', letter: 'letter-1' }, 'OnNegativeList'],
  ['a letter of which one exclusion applies', 'CL0005', { by: 'commitment', letter: 'letter-1', listed: ['dangerous'] }, 'OnNegativeList'],
  ['somebody on the dishonesty list', 'CL0005', { by: 'commitment', letter: 'letter-1', listed: [] }, 'Barred', { promising: { ...promising, bar: { why: 'dishonestyList', until: null } } }],
  ['a postponement by somebody barred', 'CL0002', { by: 'later', letter: 'letter-2' }, 'Barred', { promising: { ...promising, bar: { why: 'brokenPromise', until: null } } }],
  ['a promise where none is taken', 'CL0009', { by: 'commitment', letter: 'letter-1', listed: [] }, 'NotAccepted'],
  ['a postponement where none is taken', 'CL0005', { by: 'later', letter: 'letter-1' }, 'NotAccepted'],
  ['a file that was not given for it', 'CL0002', { by: 'upload', files: ['F1'] }, 'FileNotFound'],
  ['a file of nobody', 'CL0009', { by: 'upload', files: ['F9'] }, 'FileNotFound'],
  ['a file whose bytes never came', 'CL0009', { by: 'upload', files: ['F1'] }, 'FileNotFound', { files: [{ ...photo, state: 'granted' }] }],
  ['a file that was refused', 'CL0009', { by: 'upload', files: ['F1'] }, 'FileRefused', { files: [{ ...photo, state: 'refused', fault: 'Malware' }] }],
  ['a file still being checked', 'CL0009', { by: 'upload', files: ['F1'] }, 'upload', { files: [{ ...photo, state: 'checking' }] }],
  ['a file nobody verified, used again', 'CL0009', { by: 'reuse', fileId: 'F1' }, 'FileNotFound'],
  ['a verified file whose time is over, used again', 'CL0009', { by: 'reuse', fileId: 'F1' }, 'FileNotFound', { files: [{ ...photo, verified: { officerId: 'O026', name: '胡杨', on: '2025-01-01', validUntil: '2026-11-22' } }] }],
  ['a verified file, used again', 'CL0009', { by: 'reuse', fileId: 'F1' }, 'reuse', { files: [{ ...photo, verified: { officerId: 'O026', name: '胡杨', on: '2026-01-01', validUntil: '2026-11-23' } }] }],
])('%s', (_, code, request, outcome, ...[change]: [Partial<Proving>?]) => {
  expect(problemOf(code, request, change)).toBe(outcome);
});

test('nothing is fetched without consent: none given, given for another licence, revoked, or run out', () => {
  const others = [null, consentTo([['CL0240', 'NURSE-2']]), consentTo([['CL0005', 'NURSE-1']]), consentTo([['CL0240', 'NURSE-1']], { revokedAt: '2026-11-23T08:30:00.000+08:00' }), consentTo([['CL0240', 'NURSE-1']], { expiresAt: '2026-11-23T08:59:59.000+08:00' })];
  for (const authorisation of others) expect(submit({}, requests, { ...draft, authorisation })).toEqual({ ok: false, refusal: 'AuthorisationNeeded', about: { licences: ['NURSE-1'] } });
  const consented = allowed(authorise({ before: { ...draft, authorisation: null }, licences: [...consentTo([['CL0240', 'NURSE-1']]).licences], purpose: '办理', text: '1', grantId: 'g', act: byApplicant(at('2026-11-23', '08:59')) }));
  expect(consented).toMatchObject({ state: 'draft', authorisation: { grantId: 'g', expiresAt: '2026-12-23T08:59:00.000+08:00', by: { personId: 'P011' } }, steps: [{ action: 'authorise' }] });
  expect(unauthorised(filed.proofs, consented.authorisation, at('2026-11-23'))).toEqual([]);
});

test('what the issuer says counts, not the wallet: revoked, ended or not there proves nothing; other fields are taken over', () => {
  for (const answer of [{ status: 'revoked' as const }, { status: 'suspended' as const }, { validTo: '2026-11-22' }, 'NotHeld' as const, 'NotAuthorised' as const]) {
    expect([answer, submit({ pulled: pulled(answer) })]).toEqual([answer, { ok: false, refusal: 'MaterialUnproved', about: { missing: [{ code: 'CL0240', name: '材料CL0240', problem: 'NotValidAtIssuer' }] } }]);
  }
  expect(allowed(submit({ pulled: pulled({ validTo: '2028-01-01', fields: { name: '黄月英' } }) })).proofs['CL0240']).toMatchObject({ by: 'licence', validTo: '2028-01-01', fields: { name: '黄月英' }, from: 'share' });
});

test('a licence the hall issued itself is its own record and is not asked for elsewhere', () => {
  const own = { ...nurse, caseNo: 'DY20250101000000001' };
  expect(allowed(submit({ wallets: { applicant: [own], legalPerson: [] }, pulled: {} })).proofs['CL0240']).toMatchObject({ by: 'licence', from: 'hall' });
});

test('no answer: filed with the material to be verified, no promise asked; the licence comes by itself, or the clerk sees why not', () => {
  const waiting = allowed(submit({ pulled: pulled('NoAnswer') }));
  expect(waiting.proofs['CL0240']).toMatchObject({ by: 'awaited', licenceNo: 'NURSE-1', until: '2026-11-26T09:00:00.000+08:00', gaveUp: null });
  expect(dutyAt(waiting)).toBe('2026-11-23T09:00:00.000+08:00');
  const hear = (answer: PulledLicence | AwaitedEnd, when = at('2026-11-24')) => allowed(hearAwaited(waiting, pulled(answer) as Exclude<Proving['pulled'], 'dryRun'>, when));
  const valid: PulledLicence = { status: 'valid', validTo: null, fields: {} };
  expect(hear(valid)).toMatchObject({ proofs: { CL0240: { by: 'licence', fetchedAt: '2026-11-24T09:00:00.000+08:00' } }, steps: expect.arrayContaining([expect.objectContaining({ action: 'attachLicence', who: 'hall' })]) });
  expect(hear('NoAnswer')).toBe(waiting);
  expect(hear('NoAnswer', at('2026-11-26', '09:00')).proofs['CL0240']).toMatchObject({ by: 'awaited', gaveUp: 'NoAnswer' });
  expect(hear({ ...valid, status: 'revoked' }).proofs['CL0240']).toMatchObject({ gaveUp: 'NotHeld' });
  expect([hear(valid).dueOn, hear('NotHeld').dueOn]).toEqual([waiting.dueOn, waiting.dueOn]);
});

test('a clerk grants over a licence that never came only with a reason on record', () => {
  const waiting: Case = { ...allowed(submit({ pulled: pulled('NoAnswer') })), state: 'accepted', takenBy: huYang };
  const given = { ...waiting, proofs: { ...waiting.proofs, CL0002: { by: 'upload' as const, files: ['F1'] } } };
  expect(act(given, 'approve')).toMatchObject({ refusal: 'LicenceAwaited', about: { materials: ['CL0240'] } });
  expect(allowed(act(given, 'approve', '已电话向卫健委核实')).decision).toMatchObject({ isGranted: true, reason: '已电话向卫健委核实' });
});

test('revoking the consent ends the asking; the material is owed', () => {
  const waiting = allowed(submit({ pulled: pulled('NoAnswer') }));
  const revoked = allowed(revokeAuthorisation(waiting, byApplicant(at('2026-11-24'))));
  expect(revoked).toMatchObject({ proofs: { CL0240: { by: 'owed', why: 'authorisationRevoked' } }, authorisation: { revokedAt: '2026-11-24T09:00:00.000+08:00' } });
  expect(revokeAuthorisation(revoked, byApplicant(at('2026-11-24')))).toMatchObject({ refusal: 'ActionNotOpen' });
  expect(allowed(revokeAuthorisation(filed, byApplicant(at('2026-11-24')))).proofs['CL0240']).toMatchObject({ by: 'licence' });
});

test('postponed: an opinion first; supplied in time it becomes the decision within two working days; void when it changes the matter', () => {
  expect(act(atDesk, 'approve')).toMatchObject({ refusal: 'MaterialsOwed', about: { materials: ['CL0002'] } });
  const opined = allowed(act(atDesk, 'opine'));
  expect(opined.state).toBe('opined');
  expect(act(opined, 'convert')).toMatchObject({ refusal: 'MaterialsOwed' });
  const supplied = allowed(supply(opined, 'CL0002', { by: 'upload', files: ['F1'] }));
  expect(supplied).toMatchObject({ state: 'opined', dueOn: '2026-11-27', promises: [{ state: 'open' }, { kind: 'later', state: 'kept', settled: { on: '2026-11-25' } }] });
  expect(allowed(act(supplied, 'convert'))).toMatchObject({ state: 'approved', decision: { isGranted: true } });
  expect(act(supplied, 'redo')).toMatchObject({ refusal: 'ReasonNeeded' });
  expect(allowed(act(supplied, 'redo', '补交的章程改变了经营范围'))).toMatchObject({ state: 'accepted', dueOn: '2026-12-02' });
});

test('an opinion is for postponed materials alone, and for nothing else that is missing', () => {
  const given: Case = { ...atDesk, proofs: { ...atDesk.proofs, CL0002: { by: 'upload', files: ['F1'] } } };
  expect(act(given, 'opine')).toMatchObject({ refusal: 'ActionNotOpen', about: { open: ['approve', 'propose'] } });
  expect(act({ ...atDesk, proofs: { ...atDesk.proofs, CL0005: { by: 'owed', name: '场所证明', since: '2026-11-24', why: 'promiseWithdrawn' } } }, 'opine')).toMatchObject({ refusal: 'ActionNotOpen' });
  expect(act(atDesk, 'opine', undefined, [{ ...photo, state: 'checking' }])).toMatchObject({ refusal: 'FilesUnchecked', about: { materials: ['CL0009'] } });
});

test('what does not come by its day ends the case; on the day itself it is still taken', () => {
  expect(dutyAt(filed)).toBe('2026-12-01T00:00:00.000+08:00');
  expect(allowed(lapseOverdue(filed, at('2026-11-30', '23:59')))).toBe(filed);
  const lapsed = allowed(lapseOverdue(filed, at('2026-12-01', '00:01')));
  expect(lapsed).toMatchObject({ state: 'lapsed', promises: [{ kind: 'commitment', state: 'dropped' }, { kind: 'later', state: 'late' }] });
  expect(dutyAt(lapsed)).toBeNull();
  expect(supply(filed, 'CL0002', { by: 'upload', files: ['F1'] }, at('2026-11-30', '23:59')).ok).toBe(true);
  expect(supply(filed, 'CL0002', { by: 'upload', files: ['F1'] }, at('2026-12-01', '00:00'))).toMatchObject({ refusal: 'PromiseOverdue', about: { dueOn: '2026-11-30' } });
});

test('nothing is put off twice, and nothing is taken that is not owed', () => {
  const again: ProofRequest[] = [{ by: 'later', letter: 'letter-2' }, { by: 'commitment', letter: 'letter-1', listed: [] }];
  for (const request of again) {
    expect(supply(filed, 'CL0002', request)).toMatchObject({ refusal: 'MaterialUnproved', about: { missing: [{ problem: 'NotAccepted' }] } });
  }
  for (const code of ['CL0240', 'CL0009', 'CL9999']) expect(supply(filed, code, { by: 'upload', files: ['F1'] })).toMatchObject({ refusal: 'NotOwed' });
});

test('a promise is taken back before the decision, with its ground; the paper is then owed', () => {
  const take = (before: Case, reason?: string, code = 'CL0005') => withdrawPromise(before, code, byApplicant(at('2026-11-25'), { reason }));
  expect(take(filed)).toMatchObject({ refusal: 'ReasonNeeded' });
  expect(take(filed, '找到原件', 'CL0240')).toMatchObject({ refusal: 'NotPromised' });
  expect(take({ ...filed, state: 'approved' }, '找到原件')).toMatchObject({ refusal: 'ActionNotOpen' });
  const taken = allowed(take(filed, '找到原件'));
  expect(taken).toMatchObject({ proofs: { CL0005: { by: 'owed', why: 'promiseWithdrawn', name: '场所证明' } }, promises: [{ state: 'withdrawn', settled: { note: '找到原件' } }, { state: 'open' }] });
  expect(allowed(supply(taken, 'CL0005', { by: 'upload', files: ['F1'] })).proofs['CL0005']).toEqual({ by: 'upload', files: ['F1'] });
});

test('once granted each commitment has a day to be checked by; refused, withdrawn or declined it binds nobody', () => {
  const given: Case = { ...atDesk, proofs: { ...atDesk.proofs, CL0002: { by: 'upload', files: ['F1'] } } };
  expect(allowed(act(given, 'approve')).promises[0]).toMatchObject({ state: 'open', dueOn: '2026-12-24' });
  const proposal = { isGranted: false, reason: '不符合条件', by: huYang, at: '', decider: 'chief' as const };
  expect(allowed(act({ ...atDesk, state: 'proposed', proposal }, 'reject', '不符合条件', [photo], at('2026-11-24'), fangYuan)).promises.map(({ state }) => state)).toEqual(['dropped', 'dropped']);
});

test('a file that is not clean keeps a case from being granted', () => {
  const given: Case = { ...atDesk, proofs: { ...atDesk.proofs, CL0002: { by: 'upload', files: ['F1'] } } };
  for (const files of [[], [{ ...photo, state: 'checking' as const }], [{ ...photo, state: 'refused' as const }]]) expect(act(given, 'approve', undefined, files)).toMatchObject({ refusal: 'FilesUnchecked' });
});

test('a licence that changes after filing pauses the case until the clerk has compared before and after', () => {
  const given: Case = { ...atDesk, proofs: { ...atDesk.proofs, CL0002: { by: 'upload', files: ['F1'] } } };
  const after = { status: 'revoked' as const, validTo: '2027-05-10', fields: {} };
  const paused = allowed(noteLicenceChange(given, 'NURSE-1', after, at('2026-11-24')));
  expect(openAlerts(paused)).toMatchObject([{ material: 'CL0240', name: '护士执业证书', before: { status: 'valid' }, after: { status: 'revoked' }, acknowledged: null }]);
  expect(allowed(noteLicenceChange(paused, 'NURSE-1', after, at('2026-11-24', '10:00')))).toBe(paused);
  expect(allowed(noteLicenceChange(given, 'OTHER', after, at('2026-11-24')))).toBe(given);
  expect(act(paused, 'approve', '没问题')).toMatchObject({ refusal: 'LicenceStale', about: { materials: ['CL0240'] } });
  expect(acknowledgeLicence(paused, pengBo, byOfficer(at('2026-11-24'), { reason: '已核' }))).toMatchObject({ refusal: 'NotTakenByYou' });
  expect(acknowledgeLicence(paused, huYang, byOfficer(at('2026-11-24')))).toMatchObject({ refusal: 'ReasonNeeded' });
  const seen = allowed(acknowledgeLicence(paused, huYang, byOfficer(at('2026-11-24'), { reason: '新证已核对' })));
  expect(openAlerts(seen)).toEqual([]);
  expect(act(seen, 'approve').ok).toBe(true);
  expect(noteLicenceChange({ ...given, state: 'closed' }, 'NURSE-1', after, at('2026-11-24'))).toMatchObject({ refusal: 'ActionNotOpen' });
});

test('a licence that ran out since filing stops a grant though nobody has said so', () => {
  const given: Case = { ...atDesk, proofs: { ...atDesk.proofs, CL0002: { by: 'upload', files: ['F1'] } } };
  const late: Case = { ...given, lateness: { reason: '等候核实', by: huYang, at: '' } };
  expect(act(given, 'approve', undefined, [photo], at('2027-05-10'))).toMatchObject({ refusal: 'LatenessUnexplained' });
  expect(act(late, 'approve', undefined, [photo], at('2027-05-10')).ok).toBe(true);
  expect(act(late, 'approve', undefined, [photo], at('2027-05-11'))).toMatchObject({ refusal: 'LicenceStale' });
});

test('the day after its last day a licence under a case is noted by itself, once; acknowledged it stops nothing', () => {
  const ending = { ...nurse, validTo: '2026-12-05' };
  const given = { ...allowed(submit({ wallets: { applicant: [ending], legalPerson: [] } })), state: 'accepted' as const, takenBy: huYang };
  const whole: Case = { ...given, lateness: { reason: '等候换证', by: huYang, at: '' }, promises: [], proofs: { ...given.proofs, CL0002: { by: 'upload', files: ['F1'] } } };
  expect(dutyAt(whole)).toBe('2026-12-06T00:00:00.000+08:00');
  expect(allowed(noteRunOut(whole, at('2026-12-05', '23:59')))).toBe(whole);
  const noted = allowed(noteRunOut(whole, at('2026-12-06', '00:01')));
  expect(openAlerts(noted)).toMatchObject([{ material: 'CL0240', before: { status: 'valid' }, after: { status: 'expired', validTo: '2026-12-05' } }]);
  expect(allowed(noteRunOut(noted, at('2026-12-06', '00:06')))).toBe(noted);
  expect(dutyAt(noted)).toBe('2026-12-15T00:00:00.000+08:00');
  expect(act(noted, 'approve', undefined, [photo], at('2026-12-07'))).toMatchObject({ refusal: 'LicenceStale' });
  const seen = allowed(acknowledgeLicence(noted, huYang, byOfficer(at('2026-12-07'), { reason: '已换新证，号码不变' })));
  expect(act(seen, 'approve', undefined, [photo], at('2026-12-07')).ok).toBe(true);
  expect(dutyAt({ ...whole, proofs: { ...whole.proofs, CL0240: { ...(whole.proofs['CL0240'] as LicenceProof), validTo: '2035-12-31' } } })).toBe('2026-12-15T00:00:00.000+08:00');
});

test('consenting to another licence later leaves standing what the hall still asks for', () => {
  const waiting = allowed(submit({ pulled: pulled('NoAnswer') }));
  const again = authorise({ before: waiting, licences: [...consentTo([['CL0002', 'ID_CARD-1']]).licences], purpose: '办理', text: '1', grantId: 'g2', act: byApplicant(at('2026-11-24')) });
  expect(allowed(again).authorisation?.licences.map(({ material: code }) => code)).toEqual(['CL0240', 'CL0002']);
});
