import { officeInstant } from '../clock/office-instant';
import { allow, type Outcome } from '../outcome';
import { stampOf, type Calendar } from '../workdays';
import { deskStates, type Case } from './case';
import type { EscalationRule } from './escalation-rule';
import { byHall, record } from './step';

/** What stands ahead, the earliest first, each level once for each ground; nothing while the desk rests. */
function ahead(one: Case, rules: readonly EscalationRule[], calendar: Calendar): (EscalationRule & { due: string })[] {
  if (!deskStates.includes(one.state) || one.clock === null || one.clock.isResting) return [];
  const done = one.escalations ?? [];
  return rules.filter(({ to, ground }) => !done.some((before) => before.to === to && before.ground === ground))
    .flatMap((rule) => {
      const due = dueOf(one, rule, calendar);
      return due === null ? [] : [{ ...rule, due }];
    })
    .sort((a, b) => (a.due < b.due ? -1 : 1));
}

function dueOf({ clock, dueOn, firstTakenBy, item }: Case, { ground, officeHours }: EscalationRule, calendar: Calendar): string | null {
  if (clock === null || dueOn === null) return null;
  const minutes = Math.round(officeHours * 60);
  if (ground === 'untaken') return firstTakenBy ? null : officeInstant(`${clock.from.on}T${clock.from.time}`, minutes, calendar);
  // What is promised for the day itself is near from the first minute on: that alarms nobody.
  if (minutes < 0 && item.promisedDays < 1) return null;
  return officeInstant(`${dueOn}T${clock.dueAt ?? calendar.closesAt}`, minutes, calendar);
}

/** When a case is to be brought before somebody next (ISO, +08:00). */
export function escalatesAt(one: Case, rules: readonly EscalationRule[], calendar: Calendar): string | null {
  return ahead(one, rules, calendar)[0]?.due ?? null;
}

/** Brings a case before everybody whose hour has come; doing it twice does it once. */
export function escalate(before: Case, rules: readonly EscalationRule[], calendar: Calendar, at: Date): Outcome<Case, 'ActionNotOpen'> {
  let one = before;
  for (const { says, to, ground } of ahead(before, rules, calendar).filter(({ due }) => due <= stampOf(at))) {
    const next = record(one, 'escalate', { ...byHall(at), reason: says }, { escalations: [...(one.escalations ?? []), { to, ground, says, at: stampOf(at) }] });
    if (!next.ok) return next;
    one = next.value;
  }
  return allow(one);
}
