import type { Party } from '../../shared/domain/cases/case-clock';
import { timeLedger } from '../../shared/domain/cases/time-ledger';
import { officeMinutes } from '../../shared/domain/clock/office-minutes';
import { stampOf } from '../../shared/domain/workdays';
import { at, calendar } from './fixtures';

/** Two years of notices: ten thousand lives are counted many times over. */
const short = { ...calendar, holidays: calendar.holidays.filter((day) => day >= '2026' && day < '2028'), workingWeekends: calendar.workingWeekends.filter((day) => day >= '2026' && day < '2028') };
const stamp = (day: string, time: string) => stampOf(at(day, time));

test('each working minute is somebody’s: nights, noons and days off are nobody’s', () => {
  const turns = [
    { at: stamp('2026-11-23', '10:00'), party: 'window' as const }, { at: stamp('2026-11-23', '14:00'), party: 'applicant' as const },
    { at: stamp('2026-11-24', '09:30'), party: 'window' as const }, { at: stamp('2026-11-27', '17:00'), party: { department: '市场监管所' } },
    { at: stamp('2026-11-30', '11:00'), party: 'window' as const },
  ];
  expect(timeLedger(turns, stamp('2026-11-30', '11:30'), calendar)).toEqual([
    { party: 'window', minutes: 120 + 30 + 360 + 3 * 390 + 30 }, { party: 'applicant', minutes: 180 + 30 }, { party: { department: '市场监管所' }, minutes: 120 },
  ]);
});

test('a case that has ended spends nobody’s time any more', () => {
  const turns = [{ at: stamp('2026-11-23', '10:00'), party: 'window' as const }, { at: stamp('2026-11-23', '11:00'), party: 'nobody' as const }];
  expect(timeLedger(turns, stamp('2027-03-01', '09:00'), calendar)).toEqual([{ party: 'window', minutes: 60 }]);
});

/** The same numbers every run (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

test('ten thousand random lives of a case: the parts add up to the whole, to the minute', () => {
  const next = dice(20261123);
  const parties: Party[] = ['window', 'applicant', 'source', 'carrier', { department: '消防救援大队' }, { department: '专家组' }];
  const wrong: string[] = [];
  for (let life = 0; life < 10_000; life += 1) {
    let moment = Date.parse('2026-01-01T00:00:00+08:00') + next() * 400 * 86_400_000;
    const turns = Array.from({ length: 1 + Math.floor(next() * 12) }, () => {
      moment += next() ** 4 * 30 * 86_400_000;
      return { at: stampOf(new Date(moment)), party: parties[Math.floor(next() * parties.length)] ?? 'window' };
    });
    const end = stampOf(new Date(moment + next() * 5 * 86_400_000));
    const ledger = timeLedger(turns, end, short);
    const whole = ledger.reduce((sum, { minutes }) => sum + minutes, 0) === officeMinutes(turns[0]?.at ?? end, end, short);
    const parted = new Set(ledger.map(({ party }) => JSON.stringify(party))).size === ledger.length && ledger.every(({ minutes }) => minutes >= 0);
    if (!whole || !parted) wrong.push(JSON.stringify({ turns, end, ledger }));
  }
  expect(wrong.slice(0, 3)).toEqual([]);
});
