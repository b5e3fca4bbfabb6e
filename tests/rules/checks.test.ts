import { officerActionsFor } from '../../shared/domain/cases/actions-for';
import type { Case } from '../../shared/domain/cases/case';
import { checkPromise, effectsOf, repairCredit, type Finding } from '../../shared/domain/cases/check-promise';
import { dueChecks } from '../../shared/domain/cases/due-checks';
import { isBarred } from '../../shared/domain/promises/bar';
import { entriesOf, ledgerOf } from '../../shared/domain/promises/ledger';
import type { MadePromise } from '../../shared/domain/promises/promise';
import { allowed, at, byOfficer, draftFor, huangYueying, huYang, item, licence, pengBo } from './fixtures';

const promise = (material: string, change: Partial<MadePromise> = {}): MadePromise => ({
  material, materialName: `材料${material}`, kind: 'commitment', commitment: 'CN-10', letter: `letter-${material}`, signedAt: '2026-11-23T09:00:00.000+08:00',
  signer: { personId: 'P011', name: '黄月英' }, dueOn: '2026-12-24', state: 'open', settled: null, ...change,
});
const closed = (promises: MadePromise[], change: Partial<Case> = {}) =>
  draftFor(huangYueying, item(), { state: 'closed', licenceNo: 'NURSE-9', decision: { isGranted: true, reason: null, on: '2026-11-24' }, takenBy: pengBo, promises, ...change });
const granted = closed([promise('CL0232')]);
const check = (before: Case, finding: Finding, note = '到医院核查', material = 'CL0232', when = at('2026-12-20')) =>
  checkPromise({ before, material, finding, act: byOfficer(when, { reason: note }) });
const held = licence('NURSE', { licenceNo: 'NURSE-9' });

test('a check is due for each letter of a closed case, and no longer once it is made', () => {
  expect(dueChecks(granted)).toEqual([{ material: 'CL0232', materials: [{ code: 'CL0232', name: '材料CL0232' }], commitment: 'CN-10', dueOn: '2026-12-24', isAgain: false }]);
  expect(dueChecks({ ...granted, state: 'approved' })).toEqual([]);
  expect(dueChecks(closed([promise('CL0002', { kind: 'later' }), promise('CL0005', { state: 'withdrawn' })]))).toEqual([]);
  const kept = allowed(check(granted, { isTrue: true }));
  expect(kept).toMatchObject({ state: 'closed', promises: [{ state: 'kept', settled: { on: '2026-12-20', by: huYang.name, note: '到医院核查' } }] });
  expect([dueChecks(kept), effectsOf(granted, kept, 'CL0232', held)]).toEqual([[], { personId: 'P011', broken: null, licence: null }]);
  expect(check(kept, { isTrue: true })).toMatchObject({ refusal: 'NotPromised' });
});

test('whoever decides at the desk may check, not only the one who held the case', () => {
  expect(officerActionsFor(granted, { officerId: 'O035', role: 'clerk' }, { mayGrantItself: true, isLate: false })).toEqual(['checkPromise', 'revokeDecision']);
  expect(officerActionsFor(closed([]), { officerId: pengBo.officerId, role: 'clerk' }, { mayGrantItself: true, isLate: false })).toEqual([]);
});

test('nothing is checked before the decision, without a note, or found false without a consequence', () => {
  expect(check({ ...granted, state: 'accepted' }, { isTrue: true })).toMatchObject({ refusal: 'ActionNotOpen' });
  expect(check(granted, { isTrue: true }, '  ')).toMatchObject({ refusal: 'ReasonNeeded' });
  expect(check(granted, { isTrue: false })).toMatchObject({ refusal: 'ConsequenceNeeded', about: { open: ['rectify', 'revoke'] } });
  expect(check(granted, { isTrue: true }, '到医院核查', 'CL0240')).toMatchObject({ refusal: 'NotPromised', about: { material: 'CL0240' } });
});

test('found false and to be put right: broken, on the record, and checked again by a day', () => {
  const broken = allowed(check(granted, { isTrue: false, consequence: 'rectify' }, '聘用证明不存在'));
  expect(broken).toMatchObject({ state: 'closed', promises: [{ state: 'broken', rectify: { dueOn: '2027-01-04', doneOn: null } }] });
  expect(dueChecks(broken)).toMatchObject([{ material: 'CL0232', dueOn: '2027-01-04', isAgain: true }]);
  expect(effectsOf(granted, broken, 'CL0232', held)).toEqual({
    personId: 'P011', licence: null, broken: { caseNo: granted.caseNo, material: 'CL0232', commitment: 'CN-10', on: '2026-12-20', reason: '聘用证明不存在', repairedOn: null },
  });
  const right = allowed(check(broken, { isTrue: true }, '已补签聘用合同', 'CL0232', at('2027-01-04')));
  expect(right).toMatchObject({ promises: [{ state: 'broken', settled: { note: '聘用证明不存在' }, rectify: { doneOn: '2027-01-04' } }] });
  expect([dueChecks(right), effectsOf(broken, right, 'CL0232', held).broken]).toEqual([[], null]);
  expect(allowed(check(broken, { isTrue: false, consequence: 'revoke' }, '仍未整改'))).toMatchObject({ state: 'revoked' });
});

test('found false and revoked: the decision and its licence end, other promises bind nobody, nothing is left to check', () => {
  const two = closed([promise('CL0232'), promise('CL0005')]);
  const revoked = allowed(check(two, { isTrue: false, consequence: 'revoke' }, '聘用证明系伪造'));
  expect(revoked).toMatchObject({ state: 'revoked', promises: [{ material: 'CL0232', state: 'broken' }, { material: 'CL0005', state: 'dropped' }], steps: [{ action: 'revokeDecision', reason: '聘用证明系伪造' }] });
  expect(effectsOf(two, revoked, 'CL0232', held)).toMatchObject({ broken: { material: 'CL0232' }, licence: { before: { status: 'valid' }, after: { status: 'revoked', licenceNo: 'NURSE-9' } } });
  expect([dueChecks(revoked), officerActionsFor(revoked, { officerId: 'O026', role: 'clerk' }, { mayGrantItself: true, isLate: false })]).toEqual([[], []]);
});

test('one letter for several materials is checked once and stands or falls whole', () => {
  const whole = closed([promise('CL0192', { letter: 'one' }), promise('CL0193', { letter: 'one' }), promise('CL0041')]);
  expect(dueChecks(whole).map(({ material, materials }) => [material, materials.length])).toEqual([['CL0192', 2], ['CL0041', 1]]);
  const broken = allowed(check(whole, { isTrue: false, consequence: 'rectify' }, '平面图与现场不符', 'CL0193'));
  expect(broken.promises.map(({ state }) => state)).toEqual(['broken', 'broken', 'open']);
  expect(effectsOf(whole, broken, 'CL0193', undefined).broken).toMatchObject({ material: 'CL0192' });
});

test('who broke a promise makes none until the day that is recorded as the repair', () => {
  const entry = { caseNo: 'DY1', material: 'CL0232', commitment: 'CN-10', on: '2026-12-20', reason: '不实', repairedOn: null };
  const by = { officerId: 'O035', name: '方圆', note: '已履行整改' };
  expect(isBarred(huangYueying, [entry], at('2027-06-01'))).toEqual({ why: 'brokenPromise', until: null });
  expect(repairCredit(undefined, { on: '2027-01-10', by })).toEqual({ ok: false, refusal: 'NotBroken' });
  expect(repairCredit(entry, { on: '2026-12-19', by })).toMatchObject({ refusal: 'RepairedBefore' });
  const repaired = allowed(repairCredit(entry, { on: '2027-01-10', by }));
  expect(repaired).toMatchObject({ repairedOn: '2027-01-10', repairedBy: { name: '方圆' } });
  expect([isBarred(huangYueying, [repaired], at('2027-01-09')), isBarred(huangYueying, [repaired], at('2027-01-10'))]).toEqual([{ why: 'brokenPromise', until: '2027-01-10' }, null]);
  expect(allowed(repairCredit(repaired, { on: '2027-05-01', by }))).toBe(repaired);
});

test('the ledger counts every promise once, by item and kind', () => {
  const cases = [closed([promise('A'), promise('B', { state: 'kept' }), promise('C', { kind: 'later', state: 'late' })]), closed([promise('A', { state: 'broken' }), promise('B', { state: 'withdrawn' })])];
  expect(ledgerOf(cases.flatMap(entriesOf))).toEqual([
    { itemCode: 'DY-XK-0082', itemName: expect.any(String), kind: 'commitment', made: 4, open: 1, kept: 1, late: 0, broken: 1, withdrawn: 1, dropped: 0 },
    { itemCode: 'DY-XK-0082', itemName: expect.any(String), kind: 'later', made: 1, open: 0, kept: 0, late: 1, broken: 0, withdrawn: 0, dropped: 0 },
  ]);
});
