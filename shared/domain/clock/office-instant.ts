import { daysAfter, isWorkday, type Calendar } from '../workdays';

/** The instant so many office minutes after another (ISO, +08:00), before it when they are negative; whole minutes, the inverse of `officeMinutes`. */
export function officeInstant(from: string, minutes: number, calendar: Calendar): string {
  const step = minutes < 0 ? -1 : 1;
  let left = Math.abs(minutes);
  let [day, time] = [from.slice(0, 10), minutesOf(from.slice(11, 16))];
  if (left === 0) return stamp(day, time);
  for (;;) {
    for (const [opens, closes] of spansOf(day, step, calendar)) {
      const [start, end] = step > 0 ? [Math.max(opens, time), closes] : [Math.min(closes, time), opens];
      const there = Math.max(0, (end - start) * step);
      if (left <= there) return stamp(day, start + left * step);
      left -= there;
    }
    day = daysAfter(day, step);
    time = step > 0 ? 0 : 24 * 60;
  }
}

/** Office hours of a day in minutes after midnight, in the order in which they are walked. */
function spansOf(day: string, step: 1 | -1, calendar: Calendar): (readonly [number, number])[] {
  if (!isWorkday(day, calendar)) return [];
  const { opensAt, noon, closesAt } = calendar;
  const spans = [[minutesOf(opensAt), minutesOf(noon.from)], [minutesOf(noon.to), minutesOf(closesAt)]] as const;
  return step > 0 ? [...spans] : [...spans].reverse();
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function stamp(day: string, minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00.000+08:00`;
}
