import fc from 'fast-check';
import { dayAfter, dayOf, dueOn, isProvisional, isWorkday, nextWorkday, receivedOn, stampOf, timeOf } from '../../shared/domain/workdays';
import { at, calendar } from './fixtures';

test('曾国良 files at 23:50 on the eve of National Day and is received on the first day after it', () => {
  expect(receivedOn(at('2026-09-30', '23:50'), calendar)).toBe('2026-10-08');
});

test('five days from 2026-10-08 pass the make-up Saturday and end on 2026-10-14', () => {
  const days = [1, 2, 3, 4, 5].map((count) => dueOn('2026-10-08', count, calendar));
  expect(days).toEqual(['2026-10-09', '2026-10-10', '2026-10-12', '2026-10-13', '2026-10-14']);
  expect(dueOn('2026-09-30', 5, calendar)).toBe('2026-10-13');
});

test('Saturdays made up for Spring Festival and National Day are worked', () => {
  expect(['2026-02-14', '2026-02-28', '2026-10-10'].map((day) => isWorkday(day, calendar))).toEqual([true, true, true]);
  expect(['2026-02-07', '2026-02-15', '2026-02-21', '2026-10-11', '2026-10-03'].map((day) => isWorkday(day, calendar))).toEqual([false, false, false, false, false]);
  expect(dueOn('2026-02-13', 1, calendar)).toBe('2026-02-14');
  expect(dueOn('2026-02-13', 2, calendar)).toBe('2026-02-24');
});

test('every holiday and every worked weekend that the State Council named is in the calendar', () => {
  for (const day of calendar.holidays) expect({ day, isWorkday: isWorkday(day, calendar) }).toEqual({ day, isWorkday: false });
  for (const day of calendar.workingWeekends) expect({ day, isWorkday: isWorkday(day, calendar) }).toEqual({ day, isWorkday: true });
  const counts = calendar.years.map((year) => calendar.holidays.filter((day) => day.startsWith(String(year))).length);
  expect(counts).toEqual([31, 28, 33]);
});

test('a count that runs into a year without a notice is provisional, and never earlier than New Year allows', () => {
  const due = dueOn('2026-12-15', 20, calendar);
  expect(due >= '2027-01-13').toBe(true);
  expect(isProvisional(due, calendar)).toBe(true);
  expect(isProvisional(dueOn('2026-12-01', 20, calendar), calendar)).toBe(false);
  expect(isWorkday('2027-01-01', calendar)).toBe(false);
  expect(dueOn('2026-12-31', 1, calendar)).toBe('2027-01-04');
});

test('the hall closes at 17:00: a minute earlier is today, the hour itself is tomorrow', () => {
  expect(receivedOn(at('2026-11-23', '16:59'), calendar)).toBe('2026-11-23');
  expect(receivedOn(at('2026-11-23', '17:00'), calendar)).toBe('2026-11-24');
  expect(receivedOn(at('2026-11-27', '17:01'), calendar)).toBe('2026-11-30');
});

test('a filing around midnight belongs to the day on the wall in China', () => {
  expect(receivedOn(at('2026-11-23', '23:59'), calendar)).toBe('2026-11-24');
  expect(receivedOn(at('2026-11-24', '00:01'), calendar)).toBe('2026-11-24');
  expect(receivedOn(at('2026-11-28', '00:01'), calendar)).toBe('2026-11-30');
  expect(receivedOn(at('2025-12-31', '23:59'), calendar)).toBe('2026-01-04');
});

test('the year turns and February 29 comes when it should', () => {
  expect([dayAfter('2026-12-31'), dayAfter('2024-02-28'), dayAfter('2024-02-29'), dayAfter('2026-02-28')]).toEqual(['2027-01-01', '2024-02-29', '2024-03-01', '2026-03-01']);
  expect(dueOn('2028-02-28', 1, calendar)).toBe('2028-02-29');
});

test('records carry the wall clock of China', () => {
  const eve = new Date('2026-12-31T16:30:15.250Z');
  expect([dayOf(eve), timeOf(eve), stampOf(eve)]).toEqual(['2027-01-01', '00:30', '2027-01-01T00:30:15.250+08:00']);
  expect(new Date(stampOf(eve)).getTime()).toBe(eve.getTime());
});

test('a promise of no days is due on the day itself, half a day on the next working day', () => {
  expect(dueOn('2026-11-27', 0, calendar)).toBe('2026-11-27');
  expect(dueOn('2026-11-27', 0.5, calendar)).toBe('2026-11-30');
});

const day = fc.integer({ min: 0, max: 3 * 365 }).map((after) => dayOf(new Date(Date.UTC(2025, 0, 1) + after * 86_400_000)));

test('a due day is a working day, each promised day counts once, and a longer promise is never due earlier', () => {
  fc.assert(fc.property(day, fc.integer({ min: 1, max: 45 }), (from, count) => {
    const due = dueOn(from, count, calendar);
    expect(isWorkday(due, calendar)).toBe(true);
    expect(dueOn(from, count + 1, calendar)).toBe(nextWorkday(due, calendar));
    let worked = 0;
    for (let next = dayAfter(from); next <= due; next = dayAfter(next)) worked += isWorkday(next, calendar) ? 1 : 0;
    expect(worked).toBe(count);
  }));
});

test('who is accepted later is never due earlier, and nothing is received before it was filed', () => {
  fc.assert(fc.property(day, day, fc.integer({ min: 0, max: 30 }), (one, other, count) => {
    const [early = one, late = other] = [one, other].sort();
    expect(dueOn(early, count, calendar) <= dueOn(late, count, calendar)).toBe(true);
  }));
  fc.assert(fc.property(fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }), (filed) => {
    const received = receivedOn(filed, calendar);
    expect(received >= dayOf(filed)).toBe(true);
    expect(isWorkday(received, calendar)).toBe(true);
  }));
});
