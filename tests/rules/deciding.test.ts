import { actOnCase, type Details } from '../../shared/domain/cases/act-on-case';
import type { OfficerAction } from '../../shared/domain/cases/officer-actions';
import { takeCase } from '../../shared/domain/cases/take-case';
import type { Case, CaseState } from '../../shared/domain/cases/case';
import { rateCase } from '../../shared/domain/cases/rate-case';
import type { OfficerRole } from '../../shared/domain/people/officer';
import { record } from '../../shared/domain/cases/step';
import { allowed, at, byApplicant, byOfficer, calendar, clerk, delegation, draftFor, fangYuan, huangYueying, huYang, item, pengBo } from './fixtures';

const licensed = item();
const unlicensed = item({ result: { licenceType: null, name: '办理结果通知书', paper: false, term: 'new' } });
const filed = draftFor(huangYueying, licensed, { state: 'submitted', receivedOn: '2026-11-23', dueOn: '2026-11-30', takenBy: huYang });
const accepted: Case = { ...filed, state: 'accepted', acceptedOn: '2026-11-24', dueOn: '2026-12-01' };
type Ask = { before?: Case; what?: typeof licensed; officer?: { officerId: string; name: string; role: OfficerRole }; reason?: string | undefined; when?: Date; details?: Details };
const act = (action: OfficerAction, { before = filed, what = licensed, officer = clerk, reason, when = at('2026-11-24'), details = {} }: Ask = {}) =>
  actOnCase({ before, item: what, action, details, calendar, delegation, officer, files: [], checkDays: {}, act: byOfficer(when, { who: officer.officerId, name: officer.name, reason }) });
const notHere: Details = { decline: { ground: 'notInScope', competent: '赣州市卫生健康委员会' } };
/** 否定报备: the clerk proposes, the chief decides. */
const refused = (reason: string, when = at('2026-11-26'), what = licensed) =>
  act('reject', { before: allowed(act('propose', { before: accepted, what, reason, when, details: { proposal: { isGranted: false } } })), what, officer: fangYuan, when });

test('胡杨 takes a case; taking it again is no news, and 彭博 reads who has it', () => {
  const free = { ...filed, takenBy: null };
  const taken = allowed(takeCase(free, huYang, byOfficer(at('2026-11-24'))));
  expect(taken).toMatchObject({ state: 'submitted', takenBy: { ...huYang, until: '2026-11-25T09:00:00.000+08:00' }, firstTakenBy: huYang, steps: [{ action: 'take', who: 'O026', name: '胡杨' }] });
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
    expect(act('decline', { reason, details: notHere })).toEqual({ ok: false, refusal: 'ReasonNeeded', about: { action: 'decline' } });
    expect(act('propose', { before: accepted, reason, details: { proposal: { isGranted: false } } })).toEqual({ ok: false, refusal: 'ReasonNeeded', about: { action: 'propose' } });
  }
  expect(allowed(act('decline', { reason: '不属于本县受理范围', details: notHere }))).toMatchObject({ state: 'declined', decision: null, steps: [{ action: 'decline', reason: '不属于本县受理范围' }] });
});

test('a rejection closes the case with its reason and its day', () => {
  const closed = allowed(refused('执业机构未备案'));
  expect(closed).toMatchObject({ state: 'closed', decision: { isGranted: false, reason: '执业机构未备案', on: '2026-11-26', by: { officerId: 'O035', name: '方圆' } } });
  expect(closed.steps.map(({ action, by, to }) => [action, by, to])).toEqual([['propose', 'officer', 'proposed'], ['reject', 'officer', 'rejected'], ['close', 'clock', 'closed']]);
});

test('an approval with a licence to come waits for it; without one it closes the case', () => {
  expect(allowed(act('approve', { before: accepted }))).toMatchObject({ state: 'approved', decision: { isGranted: true, reason: null, on: '2026-11-24' }, licenceNo: null });
  expect(allowed(act('approve', { before: accepted, what: unlicensed }))).toMatchObject({ state: 'closed', decision: { isGranted: true } });
  expect(allowed(refused('不符合条件')).state).toBe('closed');
});

test('what the chart has closed is refused whoever asks, with what is open', () => {
  expect(act('approve')).toMatchObject({ ok: false, refusal: 'ActionNotOpen', about: { state: 'submitted', open: expect.arrayContaining(['take', 'putBack', 'accept', 'decline', 'askSupplement', 'acknowledgeLicence']) } });
  expect(act('accept', { before: accepted })).toMatchObject({ refusal: 'ActionNotOpen', about: { open: expect.arrayContaining(['take', 'putBack', 'propose', 'approve', 'opine', 'acknowledgeLicence']) } });
  expect(act('approve', { before: { ...accepted, state: 'closed' }, officer: { ...pengBo, role: 'clerk' } })).toMatchObject({ refusal: 'ActionNotOpen', about: { open: ['contactRating', 'answerRating', 'checkPromise', 'revokeDecision'] } });
});

test('黄月英 withdraws until the decision, and never after it', () => {
  const withdraw = (state: CaseState) => record({ ...accepted, state }, 'withdraw', byApplicant(at('2026-11-25'), { reason: '材料有误' }));
  for (const state of ['draft', 'submitted', 'accepted'] as const) expect(allowed(withdraw(state))).toMatchObject({ state: 'withdrawn', steps: [{ action: 'withdraw', reason: '材料有误' }] });
  for (const state of ['approved', 'rejected', 'issued', 'closed', 'declined', 'withdrawn'] as const) expect(withdraw(state)).toMatchObject({ refusal: 'ActionNotOpen', about: { state } });
});

test('a closed case is rated once, and no other can be', () => {
  const closed: Case = { ...accepted, state: 'closed' };
  const rated = allowed(rateCase(closed, { grade: 5, comment: '一次没跑' }, byApplicant(at('2026-11-27', '20:00'))));
  expect(rated).toMatchObject({ state: 'closed', rating: { grade: 5, comment: '一次没跑', on: '2026-11-27' }, steps: [{ action: 'rate' }] });
  expect(rateCase(rated, { grade: 1 }, byApplicant(at('2026-11-28')))).toMatchObject({ refusal: 'AlreadyRated' });
  expect(allowed(rateCase(closed, { grade: 1 }, byApplicant(at('2026-11-27')))).rating?.comment).toBeNull();
  for (const state of ['draft', 'submitted', 'accepted', 'approved', 'issued', 'declined', 'withdrawn'] as const) {
    expect(rateCase({ ...closed, state }, { grade: 5 }, byApplicant(at('2026-11-27')))).toMatchObject({ refusal: 'ActionNotOpen' });
  }
});

test('a blank reason is no reason, and a case that is over is not taken', () => {
  expect(act('propose', { before: accepted, reason: '   ', details: { proposal: { isGranted: false } } })).toMatchObject({ refusal: 'ReasonNeeded' });
  expect(takeCase({ ...filed, state: 'closed' }, huYang, byOfficer(at('2026-11-24')))).toMatchObject({ refusal: 'ActionNotOpen' });
});
