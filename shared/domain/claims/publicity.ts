import { dueOn, isWorkday, dayAfter, type Calendar } from '../workdays';
import type { Publicity } from './claim';

/** 公示 of so many working days, the first of which is the one after `today`. */
export function beginPublicity(days: number, today: string): Publicity {
  return { days, done: 0, from: today };
}

/** The last day of the publicity; null while an objection stops it. */
export function publicityEnds({ days, done, from }: Publicity, calendar: Calendar): string | null {
  return from === null ? null : dueOn(from, days - done, calendar);
}

export function isPublicityOver(publicity: Publicity, today: string, calendar: Calendar): boolean {
  const ends = publicityEnds(publicity, calendar);
  return ends !== null && today > ends;
}

/** Whole working days that are behind it count; the day of the objection does not. */
export function stopPublicity({ days, done, from }: Publicity, today: string, calendar: Calendar): Publicity {
  let passed = 0;
  if (from !== null) for (let day = dayAfter(from); day < today; day = dayAfter(day)) if (isWorkday(day, calendar)) passed += 1;
  return { days, done: Math.min(days, done + passed), from: null };
}

export function resumePublicity(publicity: Publicity, today: string): Publicity {
  return { ...publicity, from: today };
}
