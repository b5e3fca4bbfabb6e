import { actOnCase, takeCase, type OfficerAction } from '../../shared/domain/cases/act-on-case';
import type { Case, CaseState } from '../../shared/domain/cases/case';
import { rateCase } from '../../shared/domain/cases/rate-case';
import { record } from '../../shared/domain/cases/step';
import { allowed, at, byApplicant, byOfficer, calendar, draftFor, huangYueying, huYang, item, pengBo } from './fixtures';

const licensed = item();
const unlicensed = item({ result: { licenceType: null, name: '办理结果通知书', paper: false, term: 'new' } });
const filed = draftFor(huangYueying, licensed, { state: 'submitted', receivedOn: '2026-11-23', dueOn: '2026-11-30', takenBy: huYang });
const accepted: Case = { ...filed, state: 'accepted', acceptedOn: '2026-11-24', dueOn: '2026-12-01' };
type Ask = { before?: Case; what?: typeof licensed; officerId?: string; reason?: string; when?: Date };
const act = (action: OfficerAction, { before = filed, what = licensed, officerId = huYang.officerId, reason, when = at('2026-11-24') }: Ask = {}) =>
  actOnCase({ before, item: what, action, calendar, officerId, files: [], checkDays: {}, act: byOfficer(when, { reason }) });

test('胡杨 takes a case; taking it again is no news, and 彭博 reads who has it', () => {
  const free = { ...filed, takenBy: null };
  const taken = allowed(takeCase(free, huYang, byOfficer(at('2026-11-24'))));
  expect(taken).toMatchObject({ state: 'submitted', takenBy: huYang, steps: [{ action: 'take', who: 'O026', name: '胡杨' }] });
  expect(allowed(takeCase(taken, huYang, byOfficer(at('2026-11-24', '10:00'))))).toBe(taken);
  expect(takeCase(taken, pengBo, byOfficer(at('2026-11-24')))).toEqual({ ok: false, refusal: 'TakenByAnother', about: { takenBy: '胡杨' } });
  expect(takeCase({ ...free, state: 'closed' }, huYang, byOfficer(at('2026-11-24')))).toMatchObject({ refusal: 'ActionNotOpen' });
});

test('accepting starts the clock anew: five working days from the day of acceptance', () => {
  expect(allowed(act('accept'))).toMatchObject({ state: 'accepted', acceptedOn: '2026-11-24', dueOn: '2026-12-01', takenBy: huYang });
  expect(allowed(act('accept', { when: at('2026-11-24', '17:30') }))).toMatchObject({ acceptedOn: '2026-11-25', dueOn: '2026-12-02' });
});

test('only who has taken a case may act on it', () => {
  for (const before of [{ ...filed, takenBy: null }, { ...filed, takenBy: pengBo }]) {
    for (const action of ['accept', 'decline', 'putBack'] as const) {
      expect(act(action, { before, reason: '不属于本县' })).toEqual({ ok: false, refusal: 'NotTakenByYou', about: { takenBy: before.takenBy?.name ?? null } });
    }
  }
});

test('what is put back is free for the next officer, and its clock runs on', () => {
  for (const before of [filed, accepted]) {
    expect(allowed(act('putBack', { before }))).toMatchObject({ state: before.state, takenBy: null, dueOn: before.dueOn, steps: [{ action: 'putBack', to: before.state }] });
  }
});

test('saying no needs its reason, which stays on the timeline', () => {
  for (const reason of [undefined, '']) {
    expect(act('decline', { reason })).toEqual({ ok: false, refusal: 'ReasonNeeded', about: { action: 'decline' } });
    expect(act('reject', { before: accepted, reason })).toEqual({ ok: false, refusal: 'ReasonNeeded', about: { action: 'reject' } });
  }
  expect(allowed(act('decline', { reason: '不属于本县受理范围' }))).toMatchObject({ state: 'declined', decision: null, steps: [{ action: 'decline', reason: '不属于本县受理范围' }] });
});

test('a rejection closes the case with its reason and its day', () => {
  const closed = allowed(act('reject', { before: accepted, reason: '执业机构未备案', when: at('2026-11-26') }));
  expect(closed).toMatchObject({ state: 'closed', decision: { isGranted: false, reason: '执业机构未备案', on: '2026-11-26' } });
  expect(closed.steps.map(({ action, by, to }) => [action, by, to])).toEqual([['reject', 'officer', 'rejected'], ['close', 'clock', 'closed']]);
});

test('an approval with a licence to come waits for it; without one it closes the case', () => {
  expect(allowed(act('approve', { before: accepted }))).toMatchObject({ state: 'approved', decision: { isGranted: true, reason: null, on: '2026-11-24' }, licenceNo: null });
  expect(allowed(act('approve', { before: accepted, what: unlicensed }))).toMatchObject({ state: 'closed', decision: { isGranted: true } });
  expect(allowed(act('reject', { before: accepted, reason: '不符合条件' })).state).toBe('closed');
});

test('what the chart has closed is refused whoever asks, with what is open', () => {
  expect(act('approve')).toEqual({ ok: false, refusal: 'ActionNotOpen', about: { state: 'submitted', open: ['take', 'putBack', 'accept', 'decline', 'acknowledgeLicence'] } });
  expect(act('accept', { before: accepted })).toMatchObject({ refusal: 'ActionNotOpen', about: { open: ['take', 'putBack', 'approve', 'reject', 'opine', 'acknowledgeLicence'] } });
  expect(act('approve', { before: { ...accepted, state: 'closed' }, officerId: 'O012' })).toMatchObject({ refusal: 'ActionNotOpen', about: { open: ['checkPromise', 'revokeDecision'] } });
});

test('黄月英 withdraws until the decision, and never after it', () => {
  const withdraw = (state: CaseState) => record({ ...accepted, state }, 'withdraw', byApplicant(at('2026-11-25'), { reason: '材料有误' }));
  for (const state of ['draft', 'submitted', 'accepted'] as const) expect(allowed(withdraw(state))).toMatchObject({ state: 'withdrawn', steps: [{ action: 'withdraw', reason: '材料有误' }] });
  for (const state of ['approved', 'rejected', 'issued', 'closed', 'declined', 'withdrawn'] as const) expect(withdraw(state)).toMatchObject({ refusal: 'ActionNotOpen', about: { state } });
});

test('a closed case is rated once, and no other can be', () => {
  const closed: Case = { ...accepted, state: 'closed' };
  const rated = allowed(rateCase(closed, 5, '一次没跑', byApplicant(at('2026-11-27', '20:00'))));
  expect(rated).toMatchObject({ state: 'closed', rating: { grade: 5, comment: '一次没跑', on: '2026-11-27' }, steps: [{ action: 'rate' }] });
  expect(rateCase(rated, 1, undefined, byApplicant(at('2026-11-28')))).toMatchObject({ refusal: 'AlreadyRated' });
  expect(allowed(rateCase(closed, 1, undefined, byApplicant(at('2026-11-27')))).rating?.comment).toBeNull();
  for (const state of ['draft', 'submitted', 'accepted', 'approved', 'issued', 'declined', 'withdrawn'] as const) {
    expect(rateCase({ ...closed, state }, 5, undefined, byApplicant(at('2026-11-27')))).toMatchObject({ refusal: 'ActionNotOpen' });
  }
});

test('a blank reason is no reason, and a case that is over is not taken', () => {
  expect(act('reject', { before: accepted, reason: '   ' })).toMatchObject({ refusal: 'ReasonNeeded' });
  expect(takeCase({ ...filed, state: 'closed' }, huYang, byOfficer(at('2026-11-24')))).toMatchObject({ refusal: 'ActionNotOpen' });
});
