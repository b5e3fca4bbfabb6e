import rules from '../../shared/catalogue/escalation.json';
import { escalate, escalatesAt } from '../../shared/domain/cases/escalation';
import type { EscalationRule } from '../../shared/domain/cases/escalation-rule';
import { mayUrge, urgeCase } from '../../shared/domain/cases/urge-case';
import { accepted, act, file, missing, renewal, taken } from './case-at-law';
import { allowed, at, byApplicant, calendar } from './fixtures';

const matrix = rules as readonly EscalationRule[];
const levels = (one: ReturnType<typeof file>) => one.escalations?.map(({ to, ground }) => `${to} ${ground}`) ?? [];
const brought = (one: ReturnType<typeof file>, day: string, time: string) => allowed(escalate(one, matrix, calendar, at(day, time)));

test('a case nobody takes is brought before the chief, the supervisor, the director, once each, by office hours alone', () => {
  // Friday at four: the weekend is nobody's time.
  const filed = file(at('2026-11-20', '16:00'));
  expect(escalatesAt(filed, matrix, calendar)).toBe('2026-11-24T09:30:00.000+08:00');
  expect(brought(filed, '2026-11-24', '09:29')).toBe(filed);
  const first = brought(filed, '2026-11-24', '09:30');
  expect(levels(first)).toEqual(['chief untaken']);
  expect(first.steps.at(-1)).toMatchObject({ action: 'escalate', by: 'clock', reason: '收件满八个工作小时仍无人领取，提请股室负责人督办' });
  expect(brought(first, '2026-11-24', '09:35')).toBe(first);
  const all = brought(first, '2026-11-27', '09:00');
  expect(levels(all)).toEqual(['chief untaken', 'supervisor untaken', 'director untaken']);
  expect(escalatesAt(taken({ ...filed, firstTakenBy: { officerId: 'O026', name: '胡杨' } }), matrix, calendar)?.slice(0, 10)).toBe(filed.dueOn);
});

test('near its promised day it comes before the chief, past it before those above; a desk that rests is not pressed', () => {
  const one = { ...accepted(at('2026-11-23', '09:00'), at('2026-11-23', '10:00')), firstTakenBy: { officerId: 'O026', name: '胡杨' } };
  expect(one.dueOn).toBe('2026-11-30');
  expect(levels(brought(one, '2026-11-30', '10:59'))).toEqual([]);
  expect(levels(brought(one, '2026-11-30', '12:00'))).toEqual(['chief due']);
  expect(levels(brought(one, '2026-12-01', '09:30'))).toEqual(['chief due', 'supervisor due']);
  expect(levels(brought(one, '2026-12-02', '17:00'))).toEqual(['chief due', 'supervisor due', 'director due']);
  const waiting = allowed(act(taken(file(at('2026-11-23', '09:00'))), 'askSupplement', at('2026-11-24', '09:00'), { details: { supplement: { items: [missing('CL0240')] } } }));
  expect(escalatesAt(waiting, matrix, calendar)).toBeNull();
  const done = allowed(act(one, 'approve', at('2026-11-24', '09:00')));
  expect(escalatesAt(done, matrix, calendar)).toBeNull();
});

test('what is promised for the same day is not near its end from the first minute', () => {
  const instant = file(at('2026-11-23', '16:00'), { ...renewal, promisedDays: 0 });
  const one = { ...instant, firstTakenBy: { officerId: 'O026', name: '胡杨' } };
  expect(escalatesAt(one, matrix, calendar)).toBe('2026-11-24T09:30:00.000+08:00');
});

test('催办: from the working day before the promise on, once a working day; an evening counts for the next', () => {
  const one = accepted(at('2026-11-23', '09:00'), at('2026-11-23', '10:00'));
  expect(urgeCase(one, calendar, byApplicant(at('2026-11-26', '10:00')))).toMatchObject({ refusal: 'UrgeTooEarly', about: { dueOn: '2026-11-30' } });
  expect(mayUrge(one, calendar, at('2026-11-27', '09:00'))).toBe(true);
  const urged = allowed(urgeCase(one, calendar, byApplicant(at('2026-11-27', '09:00'))));
  expect(urgeCase(urged, calendar, byApplicant(at('2026-11-27', '16:00')))).toMatchObject({ refusal: 'UrgedToday' });
  const evening = allowed(urgeCase(urged, calendar, byApplicant(at('2026-11-28', '20:00'))));
  expect(urgeCase(evening, calendar, byApplicant(at('2026-11-30', '10:00')))).toMatchObject({ refusal: 'UrgedToday' });
  expect(mayUrge(evening, calendar, at('2026-12-01', '09:00'))).toBe(true);
  expect(mayUrge(file(at('2026-11-23', '09:00')), calendar, at('2026-11-23', '09:01'))).toBe(false);
});
