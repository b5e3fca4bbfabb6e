import { daysChanged, publishYear, withYear, type CalendarNotice } from '../../shared/domain/clock/publish-calendar';
import { publish, withPublished, type PublishedCalendar } from '../../shared/domain/clock/published';
import { isSettled, noRecount, recountAfter, recountFrom } from '../../shared/domain/clock/recount';
import { dueOn, isProvisional, isWorkday } from '../../shared/domain/workdays';
import { notice2027 } from '../setup/notice-2027';
import { allowed, at, calendar } from './fixtures';

const faultsOf = (change: Partial<CalendarNotice>, before = calendar) => {
  const outcome = publishYear(before, { ...notice2027, ...change });
  return outcome.ok ? [] : (outcome.about as { faults: { problem: string; day?: string }[] }).faults.map(({ problem, day }) => (day ? `${problem} ${day}` : problem));
};
const without = (...days: string[]) => ({ holidays: notice2027.holidays.filter((day) => !days.includes(day)) });
const andOff = (...days: string[]) => ({ holidays: [...notice2027.holidays, ...days] });
const andWorked = (...days: string[]) => ({ workingWeekends: [...notice2027.workingWeekends, ...days] });

describe('a notice', () => {
  test('makes its year firm and leaves the others as they are', () => {
    const after = allowed(publishYear(calendar, notice2027));
    expect(after.years).toEqual([2021, 2025, 2026, 2027]);
    expect([isProvisional('2027-02-15', calendar), isProvisional('2027-02-15', after)]).toEqual([true, false]);
    expect(['2027-02-12', '2027-02-20', '2026-10-10', '2026-10-01'].map((day) => isWorkday(day, after))).toEqual([false, true, true, false]);
    expect(after.source).toEqual({ ...calendar.source, 2027: notice2027.source });
    expect(calendar.years).toEqual([2021, 2025, 2026]);
  });

  test('moves what is counted through it, and says how many days it changes', () => {
    const after = withYear(calendar, notice2027);
    expect([dueOn('2027-01-20', 20, calendar), dueOn('2027-01-20', 20, after)]).toEqual(['2027-02-19', '2027-02-24']);
    expect(daysChanged(calendar, after, 2027)).toBe(14);
    expect(daysChanged(after, after, 2027)).toBe(0);
  });

  test('published again replaces its year whole', () => {
    const first = allowed(publishYear(calendar, notice2027));
    const second = allowed(publishYear(first, { ...notice2027, ...without('2027-02-12'), workingWeekends: [] }));
    expect([isWorkday('2027-02-12', second), isWorkday('2027-02-20', second), isWorkday('2027-02-11', second)]).toEqual([true, false, false]);
    expect(second.years).toEqual(first.years);
    expect(allowed(publishYear(second, notice2027))).toEqual(first);
  });

  test.each([
    ['days that are none', andOff('2027-02-30', 'soon'), ['notADay 2027-02-30', 'notADay soon']],
    ['an unfinished day', andOff('2027-2-3'), ['notADay 2027-2-3']],
    ['days of another year', andWorked('2026-02-28'), ['otherYear 2026-02-28']],
    ['a worked weekend that is none', andWorked('2027-02-22'), ['notAWeekend 2027-02-22']],
    ['a day off that is worked too', andWorked('2027-02-06'), ['offAndWorked 2027-02-06', 'statutoryDayWorked 2027-02-06']],
    ['a day named twice', andOff('2027-10-01'), ['double 2027-10-01']],
    ['no New Year', without('2027-01-01'), ['statutoryDayWorked 2027-01-01']],
    ['no Dragon Boat day, which the moon moves', without('2027-06-09'), ['statutoryDayWorked 2027-06-09']],
    ['a worked Labour Day', { ...without('2027-05-01'), ...andWorked('2027-05-01') }, ['statutoryDayWorked 2027-05-01']],
  ])('with %s is refused, and each fault named', (_, change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });

  test('with fewer days off than the law gives is refused, also when its year was published before', () => {
    const holidays = ['2027-01-01', '2027-05-01', '2027-05-02', '2027-10-01', '2027-10-02', '2027-10-03'];
    expect(faultsOf({ holidays })).toContain('tooFewDays');
    expect(faultsOf({ holidays }, withYear(calendar, notice2027))).toEqual(['tooFewDays']);
    for (const day of ['2027-01-01', '2027-05-01', '2027-05-02', '2027-10-01', '2027-10-02', '2027-10-03']) {
      const worked = [0, 6].includes(new Date(day).getUTCDay()) ? andWorked(day) : {};
      expect(faultsOf({ ...without(day), ...worked }, withYear(calendar, notice2027))).toEqual([`statutoryDayWorked ${day}`]);
    }
    expect(faultsOf({})).toEqual([]);
  });
});

describe('what is published', () => {
  const nothing: PublishedCalendar = { version: 0, notices: [], at: '', by: null };
  const by = { officer: { officerId: 'O039', name: '邹平' }, at: '2026-11-23T09:00:00.000+08:00' };

  test('lies over the catalogue’s own years, the newest notice of a year alone', () => {
    const once = allowed(publish(nothing, calendar, notice2027, by));
    const twice = allowed(publish(once, calendar, { ...notice2027, ...without('2027-02-12') }, by));
    expect(twice.notices).toHaveLength(1);
    expect(withPublished(calendar, twice)).toEqual(withPublished(withPublished(calendar, once), twice));
    expect(once).toMatchObject({ at: by.at, by: by.officer });
  });

  test('twice is once, whatever order its days come in', () => {
    const once = allowed(publish(nothing, calendar, notice2027, by));
    const again = { ...notice2027, holidays: [...notice2027.holidays].reverse() };
    expect(allowed(publish(once, calendar, again, { ...by, at: '2026-12-01T09:00:00.000+08:00' }))).toBe(once);
  });

  describe('and open cases are counted anew', () => {
    const published = { ...nothing, version: 1, at: by.at };
    const desks = ['A', 'B'];
    const begun = recountFrom(noRecount, published, desks);
    if (!begun) throw new Error('not begun');

    test('desk by desk and page by page, once more where anything moved', () => {
      expect(begun).toMatchObject({ calendar: 1, desks, cursor: null, isDone: false });
      const paged = recountAfter(begun, { moved: 3, cursor: 'next' }, desks);
      expect(recountFrom(paged, published, desks)).toBe(paged);
      const second = recountAfter(paged, { moved: 0, cursor: undefined }, desks);
      expect(second).toMatchObject({ desks: ['B'], cursor: null, moved: 3 });
      const again = recountAfter(second, { moved: 0, cursor: undefined }, desks);
      expect(again).toMatchObject({ desks, moved: 0, isDone: false });
      const done = ['A', 'B'].reduce((mark) => recountAfter(mark, { moved: 0, cursor: undefined }, desks), again);
      expect([done.isDone, recountFrom(done, published, desks)]).toEqual([true, null]);
      expect(recountFrom(done, { ...published, version: 2 }, desks)).toMatchObject({ calendar: 2, desks, isDone: false });
      expect(recountFrom(second, { ...published, version: 2 }, desks)).toMatchObject({ calendar: 2, desks, moved: 0 });
    });

    test('not before the hall’s other containers know the new calendar, and never without one', () => {
      expect([at('2026-11-23', '09:01'), at('2026-11-23', '09:02'), at('2026-11-22')].map((now) => isSettled(published, now))).toEqual([false, true, true]);
      expect(recountFrom(noRecount, nothing, desks)).toBeNull();
    });
  });
});
