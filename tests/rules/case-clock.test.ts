import type { Case } from '../../shared/domain/cases/case';
import { withDeadlines } from '../../shared/domain/cases/deadlines';
import { dutyAt } from '../../shared/domain/cases/duties';
import type { Procedure } from '../../shared/domain/cases/procedure';
import { consentDates, datesToConsent, recompute } from '../../shared/domain/cases/recompute';
import { daysAfter, type Calendar } from '../../shared/domain/workdays';
import { accepted, act, file, midnight, missing, taken } from './case-at-law';
import { allowed, at, byApplicant, byOfficer, calendar, huYang } from './fixtures';

const ROUNDS = 4_000;

/** The same numbers every time (mulberry32): a failure can be looked at again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const monday = at('2026-11-23');
const base = accepted(monday, monday);
const procedure = (id: number, from: number, length: number): Procedure => ({
  id, kind: 'testing', reason: '', planned: { length: 5, unit: 'workdays' }, with: null, leader: 'chief', askedBy: huYang, askedAt: '', approvedBy: huYang, refused: null, result: '完成', visit: null,
  startedAt: `${daysAfter('2026-11-23', from)}T10:00:00.000+08:00`, endedAt: `${daysAfter('2026-11-23', from + length)}T15:00:00.000+08:00`,
});
const dated = (procedures: readonly Procedure[], by: Calendar = calendar): Case => withDeadlines({ ...base, procedures }, by, monday);
const days = (one: Case) => [one.dueOn ?? '', one.clock?.legalDueOn ?? ''];

test('more time that is not counted never brings a day forward, whatever overlaps whatever', () => {
  const next = numbers(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const some = Array.from({ length: next(4) }, (_, id) => procedure(id, next(30), next(20)));
    const more = [...some, procedure(9, next(30), next(20))];
    const [fewer, all] = [days(dated(some)), days(dated(more))];
    for (const [index, day] of fewer.entries()) if (day > (all[index] ?? '')) throw new Error(`round ${round}: ${day} became ${all[index]}`);
  }
});

test('the order in which procedures came does not matter, nor cutting one in two', () => {
  const next = numbers(2);
  for (let round = 0; round < ROUNDS; round += 1) {
    const some = Array.from({ length: 1 + next(4) }, (_, id) => procedure(id, next(30), 1 + next(20)));
    const [first] = some;
    const cut = first ? cutOf(first) : [];
    if (String(days(dated(some))) !== String(days(dated([...some].reverse())))) throw new Error(`round ${round}: order`);
    if (String(days(dated(some))) !== String(days(dated([...cut, ...some.slice(1)])))) throw new Error(`round ${round}: cut`);
  }
});

function cutOf(one: Procedure): Procedure[] {
  const middle = daysAfter(one.startedAt?.slice(0, 10) ?? '', 1);
  return [{ ...one, endedAt: `${middle}T12:00:00.000+08:00` }, { ...one, startedAt: `${middle}T12:00:00.000+08:00` }];
}

test('counting again changes nothing, and the promise is never later than the law', () => {
  const next = numbers(3);
  for (let round = 0; round < ROUNDS; round += 1) {
    const one = dated(Array.from({ length: next(4) }, (_, id) => procedure(id, next(30), next(20))));
    if (JSON.stringify(withDeadlines(one, calendar, monday)) !== JSON.stringify(one)) throw new Error(`round ${round}`);
    if ((one.dueOn ?? '') > (one.clock?.legalDueOn ?? '')) throw new Error(`round ${round}: promise after law`);
  }
});

/** A calendar of 2026 and 2027 as somebody might publish it. */
function published(next: (below: number) => number): Calendar {
  const off = Array.from({ length: next(8) }, () => daysAfter('2026-11-24', next(70)));
  return { ...calendar, years: [...calendar.years, 2027], holidays: [...calendar.holidays.filter((day) => day < '2026-11-24'), ...off], workingWeekends: calendar.workingWeekends };
}

test('a published calendar moves no day forward without consent, tells each change once, and twice is once', () => {
  const next = numbers(4);
  for (let round = 0; round < ROUNDS / 4; round += 1) {
    let one: Case = dated(Array.from({ length: next(3) }, (_, id) => procedure(id, next(20), next(10))));
    for (let turn = 0; turn < 3; turn += 1) {
      const by = published(next);
      const after = allowed(recompute(one, by, monday));
      for (const [index, day] of days(one).entries()) if (day > (days(after)[index] ?? '')) throw new Error(`round ${round}: ${day} became ${days(after)[index]}`);
      if (allowed(recompute(after, by, monday)) !== after) throw new Error(`round ${round}: told twice`);
      one = after;
    }
  }
});

const NEW_YEAR: Calendar = { ...calendar, years: [...calendar.years, 2027], holidays: [...calendar.holidays, '2027-01-04', '2027-01-05'] };
const FEWER: Calendar = { ...calendar, holidays: calendar.holidays.filter((day) => day !== '2027-01-01'), years: [...calendar.years, 2027] };
const late = accepted(at('2026-12-15'), at('2026-12-15'));
const winter = allowed(act(late, 'extend', at('2026-12-16'), { officer: { officerId: 'O037', name: '姚远', role: 'director' }, reason: '案情复杂' }));

test('later days are taken over and told, old and new', () => {
  const after = allowed(recompute(winter, NEW_YEAR, at('2026-12-20')));
  expect([winter.dueOn, after.dueOn]).toEqual(['2027-01-06', '2027-01-08']);
  expect(after.clock?.calendarNotes).toMatchObject([{ which: 'promised', from: '2027-01-06', to: '2027-01-08', isApplied: true }, { which: 'legal', isApplied: true }]);
  expect(after.steps.at(-1)).toMatchObject({ action: 'noteCalendar', by: 'clock' });
});

test('a procedure that runs over its plan is no news of the calendar', () => {
  const running = dated([{ ...procedure(1, 0, 0), endedAt: null, result: null }]);
  const one: Case = { ...running, steps: [{ action: 'startProcedure', by: 'officer', who: 'O035', name: '方圆', at: '2026-11-23T10:00:00.000+08:00', to: 'accepted' }] };
  expect(allowed(recompute(one, calendar, at('2026-12-20')))).toBe(one);
});

test('earlier days wait for the consent of whoever they bind', () => {
  const after = taken(allowed(recompute(winter, FEWER, at('2026-12-20'))));
  expect([after.dueOn, datesToConsent(after, 'officer').map(({ to }) => to), datesToConsent(after, 'applicant')]).toEqual(['2027-01-06', ['2027-01-05', '2027-01-26'], []]);
  const agreed = allowed(consentDates(after, 'officer', FEWER, byOfficer(at('2026-12-21'))));
  expect([agreed.dueOn, agreed.clock?.legalDueOn, agreed.clock?.floors]).toEqual(['2027-01-05', '2027-01-26', {}]);
  expect(consentDates(agreed, 'officer', FEWER, byOfficer(at('2026-12-21')))).toMatchObject({ refusal: 'ActionNotOpen' });
});

test('the day to answer by is the applicant’s, and only the applicant agrees to an earlier one', () => {
  const told = allowed(act(taken(file(at('2026-12-15'))), 'askSupplement', at('2026-12-15'), { details: { supplement: { items: [missing('CL0240')] } } }));
  const after = allowed(recompute(told, FEWER, at('2026-12-20')));
  expect([told.notices[0]?.replyBy, after.notices[0]?.replyBy, datesToConsent(after, 'applicant').map(({ to }) => to)]).toEqual(['2027-01-06', '2027-01-06', ['2027-01-05']]);
  expect(allowed(consentDates(after, 'applicant', FEWER, byApplicant(at('2026-12-21')))).notices[0]?.replyBy).toBe('2027-01-05');
  expect(midnight(after, '2027-01-06').state).toBe('supplementing');
});

test('what the hall has to do next is the earliest of notice, light, lease and reply', () => {
  const filed = file(monday);
  expect(dutyAt(filed)).toBe('2026-12-01T00:00:00.000+08:00');
  expect(dutyAt({ ...filed, takenBy: { ...huYang, until: '2026-11-24T09:00:00.000+08:00' } })).toBe('2026-11-24T09:00:00.000+08:00');
  expect(dutyAt({ ...base, takenBy: null })).toBe('2026-12-15T00:00:00.000+08:00');
});
