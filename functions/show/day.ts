import type { DayFigures } from '../../shared/contract/board';
import type { FigureName } from '../../shared/domain/figures/figure';
import type { Figured, Reference } from '../hall';
import { departmentOf } from './names';

type Known = { day: string; today: readonly Figured[]; month: readonly Figured[]; now: readonly Figured[]; open: readonly Figured[]; reference: Reference };

/** The sum over all desks. */
const sum = (rows: readonly Figured[], name: FigureName) => rows.reduce((all, { figures }) => all + (figures[name] ?? 0), 0);
const waitingOf = (rows: readonly Figured[]) => sum(rows, 'lateNow') + sum(rows, 'soonNow') + sum(rows, 'inTimeNow') + sum(rows, 'restingNow');

export function showDay({ day, today, month, now, open, reference }: Known): DayFigures {
  // The days are read in their order.
  const oldest = open.find(({ figures }) => (figures.cases ?? 0) > 0);
  const codes = [...new Set([...today, ...now].map(({ subject }) => subject.slice('DESK#'.length)))];
  const at = (rows: readonly Figured[], code: string) => rows.filter(({ subject }) => subject === `DESK#${code}`);
  return {
    day, received: sum(today, 'received'), decided: sum(today, 'decided'), onTime: sum(today, 'onTime'), late: sum(today, 'late'), rated: sum(today, 'rated'), satisfied: sum(today, 'satisfied'),
    waiting: waitingOf(now), lateNow: sum(now, 'lateNow'), soonNow: sum(now, 'soonNow'), untaken: sum(now, 'untakenNow'),
    oldest: oldest ? { receivedOn: oldest.subject.slice('DAY#'.length), cases: oldest.figures.cases ?? 0 } : null,
    forecast: { month: day.slice(0, 7), told: sum(month, 'forecast'), hit: sum(month, 'hit') },
    desks: codes.map((code) => ({
      ...departmentOf(code, reference), received: sum(at(today, code), 'received'), decided: sum(at(today, code), 'decided'), late: sum(at(today, code), 'late'),
      waiting: waitingOf(at(now, code)), lateNow: sum(at(now, code), 'lateNow'),
    })).filter(({ received, decided, waiting }) => received + decided + waiting > 0).sort((a, b) => b.lateNow - a.lateNow || b.waiting - a.waiting),
  };
}
