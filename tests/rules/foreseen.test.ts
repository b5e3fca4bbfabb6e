import { officerActionsFor } from '../../shared/domain/cases/actions-for';
import { foresee } from '../../shared/domain/cases/foreseen';
import { isLate } from '../../shared/domain/cases/propose';
import { accepted, act, file, missing, renewal, taken } from './case-at-law';
import { allowed, at, clerk, item } from './fixtures';

const monday = at('2026-11-23', '10:00');
const onSite = item({ promisedDays: 5, statutoryDays: 20, specialProcedure: { type: 'site-inspection', days: 10 } });
const fangYuan = { officerId: 'O035', name: '方圆', role: 'chief' as const };
const review = { procedure: { kind: 'expertReview' as const, planned: { length: 5, unit: 'workdays' as const } } };
const running = allowed(act(accepted(monday, monday), 'startProcedure', monday, { officer: fangYuan, reason: '须专家评审', details: review }));

test.each([
  ['nothing stands in the way', accepted(monday, monday), renewal, monday], ['a procedure runs', running, renewal, monday],
  ['nobody has inspected', accepted(monday, monday, onSite), onSite, monday], ['late without a word why', accepted(monday, monday), renewal, at('2026-12-01')],
])('what is foreseen is what the rule answers: %s', (_, one, what, when) => {
  const granting = act(one, 'approve', when, { what });
  const refusing = act(one, 'propose', when, { what, reason: '不符', details: { proposal: { isGranted: false } } });
  const { grant, refusal } = foresee(one, what, [], when);
  expect([grant, refusal]).toEqual([granting.ok ? null : granting.refusal, refusing.ok ? null : refusing.refusal]);
});

test('a notice is too late after five working days, and a second one waits for its leave', () => {
  const asked = allowed(act(taken(file(monday)), 'askSupplement', monday, { details: { supplement: { items: [missing('CL0240')] } } }));
  const noticeOf = (one: typeof asked, day: string) => foresee(one, renewal, [], at(day)).notice;
  expect([noticeOf(file(monday), '2026-11-30'), noticeOf(file(monday), '2026-12-01')]).toEqual([null, 'NoticeTooLate']);
  expect(noticeOf({ ...asked, state: 'submitted', clock: file(monday).clock }, '2026-11-24')).toBe('SecondNoticeNeedsLeave');
});

test('who is past the promise is offered to say why, though the law’s light is still green', () => {
  const one = accepted(monday, monday);
  const offered = (when: Date) => officerActionsFor(one, clerk, { mayGrantItself: true, isLate: isLate(one, when) }).includes('explainLate');
  expect([one.clock?.light, offered(at('2026-11-30')), offered(at('2026-12-01'))]).toEqual(['green', false, true]);
});
