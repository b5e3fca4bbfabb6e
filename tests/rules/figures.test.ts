import type { Case } from '../../shared/domain/cases/case';
import { doDuties } from '../../shared/domain/cases/duties';
import { officeMinutes } from '../../shared/domain/clock/office-minutes';
import { officeInstant } from '../../shared/domain/clock/office-instant';
import { countCase, uncounted, type Counted } from '../../shared/domain/figures/count-case';
import { expectedFinish, historyMonths } from '../../shared/domain/figures/expected';
import { countsOfStep } from '../../shared/domain/figures/count-steps';
import { merged, type Counter, type Figures } from '../../shared/domain/figures/figure';
import { countCaseOf } from '../../functions/find/count-case';
import type { Hall } from '../../functions/hall';
import { beyond, longestIn, quantile, slotOf, type Histogram } from '../../shared/domain/figures/histogram';
import { stampOf } from '../../shared/domain/workdays';
import { accepted, act, file, missing, taken } from './case-at-law';
import { allowed, at, calendar, huYang } from './fixtures';

/** The same every time: a linear congruence, as good as dice for shuffling. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

test('a quantile is never told too short, and at most a quarter too long', () => {
  const roll = dice(5);
  for (let round = 0; round < 150; round += 1) {
    const lengths = Array.from({ length: 1 + Math.floor(roll() * 60) }, () => 1 + Math.floor(roll() ** 3 * 20_000)).sort((a, b) => a - b);
    const histogram: Record<number, number> = {};
    for (const minutes of lengths) histogram[slotOf(minutes)] = (histogram[slotOf(minutes)] ?? 0) + 1;
    for (const share of [0.5, 0.9]) {
      const real = lengths[Math.ceil(lengths.length * share - 1e-9) - 1] ?? 0;
      const told = quantile(histogram, share) ?? 0;
      expect(told).toBeGreaterThanOrEqual(real);
      expect(told).toBeLessThanOrEqual(Math.ceil(real * 1.27) + 1);
    }
  }
  expect(quantile({}, 0.9)).toBeNull();
  for (let minutes = 1; minutes < 5_000; minutes += 7) expect(longestIn(slotOf(minutes))).toBeGreaterThanOrEqual(minutes);
});

test('an instant so many office minutes on is the inverse of counting them, over lunch, weekends and holidays, both ways', () => {
  const roll = dice(7);
  for (let round = 0; round < 400; round += 1) {
    const from = stampOf(new Date(Date.parse('2026-09-20T00:00:00+08:00') + Math.floor(roll() * 60 * 24 * 60) * 60_000));
    const minutes = Math.floor((roll() - 0.4) * 6_000);
    expect([from, officeMinutes(from, officeInstant(from, minutes, calendar), calendar)]).toEqual([from, minutes]);
  }
});

const done = (one: Case, day: string) => allowed(act(one, 'approve', at(day, '10:00')));

test('what a case is told by is the history of the twelve months before it came in; thin history leaves the promise', () => {
  expect(historyMonths('2026-11-23')).toEqual({ from: '2025-11', to: '2026-10' });
  expect(historyMonths('2027-01-04')).toEqual({ from: '2026-01', to: '2026-12' });
  const one = accepted(at('2026-11-23', '09:00'), at('2026-11-23', '10:00'));
  const history: Histogram = { [slotOf(400)]: 30, [slotOf(1_250)]: 10 };
  expect(expectedFinish(one, history, calendar, at('2026-11-23', '10:00'))).toMatchObject({ basis: 'history', half: '2026-11-24', nine: '2026-11-26', cases: 40 });
  expect(expectedFinish(one, { [slotOf(400)]: 19 }, calendar, at('2026-11-23', '10:00'))).toEqual({ basis: 'promise', dueOn: one.dueOn });
  // Two days on only those that took longer say anything.
  expect(beyond(history, 900)).toEqual({ [slotOf(1_250)]: 10 });
  expect(expectedFinish(one, history, calendar, at('2026-11-26', '10:00'))).toEqual({ basis: 'promise', dueOn: one.dueOn });
  expect(expectedFinish(done(one, '2026-11-24'), history, calendar, at('2026-11-24', '10:00'))).toBeNull();
});

/** A case that waits for its applicant, and one that is decided on a day, version by version as the stream tells of them. */
function life(name: string, lateBy: string): Case[] {
  const filed: Case = { ...file(at('2026-11-23', '09:00')), caseNo: name };
  const held = taken(filed);
  const asked = allowed(act(held, 'askSupplement', at('2026-11-24', '09:00'), { details: { supplement: { items: [missing('CL0240')] } } }));
  const red = allowed(doDuties(asked, calendar, at('2026-11-25', '00:01')));
  const ok = accepted(at('2026-11-23', '09:00'), at('2026-11-23', '10:00'));
  const lateness = { reason: '系统升级', by: huYang, at: '' };
  const decided = done({ ...ok, caseNo: `${name}b`, lateness }, lateBy);
  return [filed, held, asked, red].map((one, index) => ({ ...one, version: index + 1 })).concat([{ ...filed, caseNo: `${name}b` }, { ...ok, caseNo: `${name}b` }, decided].map((one, index) => ({ ...one, version: index + 1 })));
}

test('any order, any duplicates: the same sums', () => {
  const told = Array.from({ length: 6 }, (_, n) => life(`case${n}`, n % 2 ? '2026-11-24' : '2026-12-15')).flat();
  const count = (events: readonly Case[]) => {
    const kept = new Map<string, Counted>();
    const all: Counter[] = [];
    for (const one of events) {
      const counted = countCase(kept.get(one.caseNo) ?? uncounted, one, calendar, {});
      if (counted === null) continue;
      kept.set(one.caseNo, counted.after);
      all.push(...counted.counters);
    }
    return merged(all).map(({ period, subject, adds }) => `${period} ${subject} ${JSON.stringify(Object.entries(adds).sort())}`).sort();
  };
  const right = count(told);
  expect(right).toContain('NOW DESK#XZSPJ-SH [["restingNow",6]]');
  const roll = dice(11);
  for (let round = 0; round < 60; round += 1) {
    const again = [...told, ...told.filter(() => roll() < 0.4)].map((one) => ({ one, key: roll() })).sort((a, b) => a.key - b.key).map(({ one }) => one);
    expect(count(again)).toEqual(right);
  }
});

/** What the last step of a case counts for. */
const lastOf = (one: Case, history: Histogram = {}) => countsOfStep(one, one.steps.length - 1, calendar, history);
const valueOf = (counters: readonly Counter[], key: keyof Figures) => counters.filter(({ adds }) => key in adds).map(({ adds }) => adds[key]);

test('one notice is none too many, the next one is; 基本满意 is content, 不满意 is not; as long as foretold is in time', () => {
  const asked = allowed(act(taken(file(at('2026-11-23', '09:00'))), 'askSupplement', at('2026-11-24', '09:00'), { details: { supplement: { items: [missing('CL0240')] } } }));
  expect(valueOf(lastOf(asked), 'second')).toEqual([0, 0]);
  expect(valueOf(lastOf({ ...asked, steps: [...asked.steps, ...asked.steps.slice(-1)] }), 'second')).toEqual([1, 1]);

  const decided = done(accepted(at('2026-11-23', '09:00'), at('2026-11-23', '10:00')), '2026-11-24');
  const [step] = decided.steps.slice(-1);
  if (!step) throw new Error('no step');
  const rated = (grade: 1 | 2 | 3) => ({ ...decided, rating: { grade } as Case['rating'], steps: [...decided.steps, { ...step, action: 'rate' as const }] });
  expect(([3, 2] as const).map((grade) => valueOf(lastOf(rated(grade)), 'satisfied')[0])).toEqual([1, 0]);

  // Nine of ten stay within the slot it is in, or within the one below.
  const minutes = officeMinutes('2026-11-23T09:00:00.000+08:00', step.at, calendar);
  const exactly = Object.fromEntries(Array.from({ length: 200 }, (_, slot) => [slot, 0]));
  const slot = slotOf(minutes);
  expect(valueOf(lastOf(decided, { ...exactly, [slot]: 40 }), 'hit')).toEqual([1, 1]);
  expect(valueOf(lastOf(decided, { ...exactly, [slot - 1]: 40 }), 'hit')).toEqual([0, 0]);
});

test('a count that was overtaken is made again on what is there by then', async () => {
  const one = { ...file(at('2026-11-23', '09:00')), version: 3 };
  const asked: Counted[] = [];
  const hall = {
    reference: async () => ({ calendar, escalation: [], delegation: { chiefDesks: [] } }),
    figures: { counted: async () => uncounted, history: async () => ({}), count: async (_: string, counting: { before: Counted }) => asked.push(counting.before) > 1 },
  };
  expect(await countCaseOf(hall as unknown as Hall, one)).toBe('counted');
  expect(asked).toHaveLength(2);
});
