import fc from 'fast-check';
import { dueBy, lightOf, lightTurnsOn, workdaysLeft, type Interval, type Term } from '../../shared/domain/clock/due';
import { officeMinutes } from '../../shared/domain/clock/office-minutes';
import { dayAfter, dayOf, daysAfter, dueOn, isProvisional, isWorkday, receivedOn, stampOf } from '../../shared/domain/workdays';
import { at, calendar } from './fixtures';
import { isThorough } from '../setup/thorough';

const workdays = (length: number): Term => ({ length, unit: 'workdays' });
const days = (length: number): Term => ({ length, unit: 'days' });
const due = (on: string, term: Term, still: readonly Interval[] = [], time = '09:00') => dueBy({ on, time }, term, calendar, still);

describe('worked cases', () => {
  test('曾国良 files at 23:50 on the eve of National Day: received 10-08, to be told by 10-14', () => {
    const received = receivedOn(at('2026-09-30', '23:50'), calendar);
    expect(received).toBe('2026-10-08');
    expect(due(received, workdays(5))).toEqual({ on: '2026-10-14', at: null });
    expect(due('2026-09-30', workdays(5)).on).toBe('2026-10-13');
  });

  test('twenty days from 2026-12-15 end in a year without a notice: provisional, and not before 2027-01-13', () => {
    const { on } = due('2026-12-15', workdays(20));
    expect(on >= '2027-01-13').toBe(true);
    expect(isProvisional(on, calendar)).toBe(true);
  });

  test('the make-up Saturday before Spring Festival is day 1, the day after it day 2', () => {
    expect([due('2026-02-13', workdays(1)).on, due('2026-02-13', workdays(2)).on]).toEqual(['2026-02-14', '2026-02-24']);
  });

  test('two special procedures that overlap stand still for one union of days', () => {
    const two = [{ from: '2026-03-02', to: '2026-03-10' }, { from: '2026-03-09', to: '2026-03-16' }];
    expect(due('2026-03-02', workdays(5), two)).toEqual(due('2026-03-02', workdays(5), [{ from: '2026-03-02', to: '2026-03-16' }]));
    expect(due('2026-03-02', workdays(5), two).on).toBe('2026-03-23');
    expect(workdaysLeft('2026-03-02', '2026-03-23', calendar, two)).toBe(5);
  });

  test('the day a procedure starts is worked, the day its result comes is not', () => {
    expect(due('2026-11-23', workdays(2), [{ from: '2026-11-24', to: '2026-11-26' }]).on).toBe('2026-11-27');
    expect(due('2026-11-23', workdays(2), [{ from: '2026-11-24', to: '2026-11-24' }]).on).toBe('2026-11-25');
  });

  test('行政许可法 art. 45: one that starts on the very last day gives that day back after its result, however it is cut', () => {
    const last = (still: Interval[], length = 1) => due('2026-11-23', workdays(length), still);
    expect(last([{ from: '2026-11-24', to: '2026-11-26' }]).on).toBe('2026-11-27');
    expect(last([{ from: '2026-11-25', to: '2026-11-26' }, { from: '2026-11-24', to: '2026-11-25' }]).on).toBe('2026-11-27');
    expect(last([{ from: '2026-11-24', to: '2026-11-24' }]).on).toBe('2026-11-24');
    expect(last([{ from: '2026-11-23', to: '2026-11-25' }], 0).on).toBe('2026-11-26');
    expect(due('2026-11-23', workdays(0.5), [{ from: '2026-11-23', to: '2026-11-25' }], '10:00')).toEqual({ on: '2026-11-26', at: '12:00' });
    expect(due('2026-11-23', days(1), [{ from: '2026-11-24', to: '2026-11-27' }]).on).toBe('2026-11-30');
  });

  test('a minute before midnight and a minute after it are the same day received; the year turns; 2028 has a February 29', () => {
    expect(['2026-11-23T23:59', '2026-11-24T00:01'].map((when) => receivedOn(new Date(`${when}:00+08:00`), calendar))).toEqual(['2026-11-24', '2026-11-24']);
    expect(due('2026-12-31', workdays(1)).on).toBe('2027-01-04');
    expect(due('2025-12-31', workdays(1)).on).toBe('2026-01-04');
    expect([due('2028-02-28', workdays(1)).on, due('2028-02-28', workdays(2)).on, due('2028-02-28', days(1)).on]).toEqual(['2028-02-29', '2028-03-01', '2028-02-29']);
  });

  test('an instant item is due the same day; on a day that a new calendar gives off, the next working day', () => {
    expect(due('2026-11-27', workdays(0))).toEqual({ on: '2026-11-27', at: null });
    expect(due('2026-11-28', workdays(0)).on).toBe('2026-11-30');
  });

  test('half a day: before noon the same day’s close, then noon of the next working day', () => {
    expect(due('2026-11-27', workdays(0.5), [], '11:59')).toEqual({ on: '2026-11-27', at: '17:00' });
    expect(due('2026-11-27', workdays(0.5), [], '12:00')).toEqual({ on: '2026-11-30', at: '12:00' });
    expect(due('2026-11-28', workdays(0.5), [], '10:00')).toEqual({ on: '2026-11-30', at: '12:00' });
    expect(due('2026-11-27', workdays(0.5), [{ from: '2026-11-27', to: '2026-11-30' }], '15:00')).toEqual({ on: '2026-12-01', at: '12:00' });
  });

  test('natural days count days off, and end on a working day', () => {
    expect(due('2026-09-20', days(10)).on).toBe('2026-09-30');
    expect(due('2026-09-20', days(11)).on).toBe('2026-10-08');
    expect(due('2026-11-20', days(3), [{ from: '2026-11-20', to: '2026-11-24' }]).on).toBe('2026-11-27');
    expect(due('2026-11-20', days(1), [{ from: '2026-11-22', to: '2026-11-23' }]).on).toBe('2026-11-24');
  });
});

describe('lights', () => {
  const lit = (today: string, until: string, start = '2026-11-02') => ({ today, start, due: until, calendar, still: [] });

  test('green, yellow with a working day left, red when it is past', () => {
    expect(['2026-11-05', '2026-11-06', '2026-11-08', '2026-11-09', '2026-11-10'].map((today) => lightOf(lit(today, '2026-11-09')))).toEqual(['green', 'yellow', 'yellow', 'yellow', 'red']);
    expect(lightTurnsOn(lit('2026-11-02', '2026-11-09'))).toBe('2026-11-06');
    expect(lightTurnsOn(lit('2026-11-06', '2026-11-09'))).toBe('2026-11-10');
    expect(lightTurnsOn(lit('2026-11-10', '2026-11-09'))).toBeNull();
    expect(['2026-11-03', '2026-11-04'].map((today) => lightOf(lit(today, '2026-11-05')))).toEqual(['green', 'yellow']);
  });

  test('of twenty days it is yellow from the fifth part on', () => {
    expect(due('2026-11-02', workdays(20)).on).toBe('2026-11-30');
    expect(['2026-11-23', '2026-11-24'].map((today) => lightOf(lit(today, '2026-11-30')))).toEqual(['green', 'yellow']);
    expect(lightTurnsOn(lit('2026-11-10', '2026-11-30'))).toBe('2026-11-24');
  });

  test('days left are fewer than none when it is past', () => {
    expect(['2026-11-06', '2026-11-08', '2026-11-09', '2026-11-10', '2026-11-16'].map((today) => workdaysLeft(today, '2026-11-09', calendar, []))).toEqual([1, 1, 0, -1, -5]);
  });
});

describe('working minutes', () => {
  const minutes = (from: string, to: string) => officeMinutes(`${from}:00.000+08:00`, `${to}:00.000+08:00`, calendar);

  test('mornings and afternoons count, noon and nights and days off do not', () => {
    expect(minutes('2026-11-23T09:00', '2026-11-23T17:00')).toBe(390);
    expect(minutes('2026-11-23T11:59', '2026-11-23T13:31')).toBe(2);
    expect(minutes('2026-11-27T16:59', '2026-11-30T09:01')).toBe(2);
    expect(minutes('2026-09-30T17:00', '2026-10-08T09:00')).toBe(0);
    expect(minutes('2026-10-10T00:00', '2026-10-10T24:00')).toBe(390);
    expect(minutes('2026-11-23T10:00', '2026-11-23T09:30')).toBe(-30);
  });

  test('ten years cost no more than a day', () => {
    const started = performance.now();
    for (let round = 0; round < 1000; round += 1) minutes('2020-01-01T09:00', '2030-01-01T09:00');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('whatever the dates', () => {
  const runs = { numRuns: 10_000 };
  const fewer = { numRuns: isThorough ? 1000 : 300 };
  const day = fc.integer({ min: 0, max: 4 * 365 }).map((after) => daysAfter('2024-06-01', after));
  const time = fc.integer({ min: 0, max: 1439 }).map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);
  const from = fc.record({ on: day, time });
  const length = fc.oneof(fc.constant(0.5), fc.integer({ min: 0, max: 45 }));
  const term = fc.record({ length, unit: fc.constantFrom<Term['unit']>('workdays', 'days') });
  const stretch = fc.tuple(day, fc.integer({ min: 0, max: 40 })).map(([start, long]) => ({ from: start, to: daysAfter(start, long) }));
  const still = fc.array(stretch, { maxLength: 5 });
  const when = fc.integer({ min: Date.UTC(2024, 5, 1), max: Date.UTC(2028, 5, 1) }).map((ms) => stampOf(new Date(ms)));
  const instant = ({ on, at: hour }: { on: string; at: string | null }) => `${on}T${hour ?? '24:00'}`;

  test('a longer term is never due earlier', () => {
    fc.assert(fc.property(from, length, length, fc.constantFrom<Term['unit']>('workdays', 'days'), still, (start, one, other, unit, stands) => {
      const [short, long] = [Math.min(one, other), Math.max(one, other)];
      expect(dueBy(start, { length: short, unit }, calendar, stands).on <= dueBy(start, { length: long, unit }, calendar, stands).on).toBe(true);
    }), runs);
  });

  test('what starts later is never due earlier', () => {
    fc.assert(fc.property(from, from, term, still, (one, other, long, stands) => {
      const [early = one, late = other] = [one, other].sort((a, b) => (`${a.on}${a.time}` < `${b.on}${b.time}` ? -1 : 1));
      expect(instant(dueBy(early, long, calendar, stands)) <= instant(dueBy(late, long, calendar, stands))).toBe(true);
    }), runs);
  });

  test('standing still longer is never due earlier, and the days it stood still are not its last', () => {
    fc.assert(fc.property(from, term, still, stretch, (start, long, stands, more) => {
      const last = dueBy(start, long, calendar, [...stands, more]);
      expect(instant(dueBy(start, long, calendar, stands)) <= instant(last)).toBe(true);
      expect(isWorkday(last.on, calendar)).toBe(true);
      if (last.on > start.on) expect([...stands, more].some((one) => one.from < last.on && last.on <= one.to)).toBe(false);
    }), runs);
  });

  test('the order of stretches, and how they are cut or repeated, makes no difference', () => {
    fc.assert(fc.property(from, term, still, fc.integer({ min: 0, max: 40 }), (start, long, stands, cut) => {
      const parts = stands.flatMap(({ from: a, to: b }) => {
        const middle = daysAfter(a, cut) < b ? daysAfter(a, cut) : b;
        return [{ from: middle, to: b }, { from: a, to: middle }, { from: a, to: b }];
      });
      expect(dueBy(start, long, calendar, parts.reverse())).toEqual(dueBy(start, long, calendar, stands));
    }), runs);
  });

  test('without standing still it is the count of days that was always made; counted twice it is the same', () => {
    fc.assert(fc.property(from, fc.integer({ min: 1, max: 45 }), still, (start, count, stands) => {
      expect(dueBy(start, workdays(count), calendar, []).on).toBe(dueOn(start.on, count, calendar));
      const once = dueBy(start, workdays(count), calendar, stands);
      expect(dueBy(start, workdays(count), calendar, stands)).toEqual(once);
      const left = workdaysLeft(start.on, once.on, calendar, stands);
      let last = daysAfter(once.on, -1);
      while (last > start.on && workdaysLeft(daysAfter(last, -1), last, calendar, stands) === 0) last = daysAfter(last, -1);
      const isGivenBack = stands.some(({ from: begun, to }) => begun <= last && last < to);
      expect(left).toBe(count + (left > count && isGivenBack ? 1 : 0));
    }), fewer);
  });

  test('the light turns exactly on the day it is said to', () => {
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 60 }), still, (start, count, later, stands) => {
      const asked = { today: daysAfter(start, later), start, due: dueBy({ on: start, time: '09:00' }, workdays(count), calendar, stands).on, calendar, still: stands };
      let turn: string | null = null;
      for (let next = dayAfter(asked.today); !turn && next <= dayAfter(asked.due); next = dayAfter(next)) if (lightOf({ ...asked, today: next }) !== lightOf(asked)) turn = next;
      expect(lightTurnsOn(asked)).toBe(turn);
    }), fewer);
  });

  test('minutes add up, and are those that a count day by day gives', () => {
    const ofDay = (on: string, hour: string) => {
      const part = (open: string, close: string) => Math.max(0, (Date.parse(`${on}T${hour < close ? hour : close}Z`) - Date.parse(`${on}T${open}Z`)) / 60_000);
      return isWorkday(on, calendar) ? part('09:00', '12:00') + part('13:30', '17:00') : 0;
    };
    fc.assert(fc.property(when, when, when, (a, b, c) => {
      expect(officeMinutes(a, c, calendar)).toBe(officeMinutes(a, b, calendar) + officeMinutes(b, c, calendar));
    }), runs);
    fc.assert(fc.property(when, fc.integer({ min: 0, max: 90 * 86_400_000 }), (a, long) => {
      const b = stampOf(new Date(Date.parse(a) + long));
      let sum = ofDay(b.slice(0, 10), b.slice(11, 16)) - ofDay(a.slice(0, 10), a.slice(11, 16));
      for (let next = a.slice(0, 10); next < dayOf(new Date(b)); next = dayAfter(next)) sum += ofDay(next, '23:59');
      expect(officeMinutes(a, b, calendar)).toBe(sum);
    }), fewer);
  });
});
