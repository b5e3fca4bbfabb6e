import { daysAfter } from '../workdays';
import type { Licence, LicenceStep } from './licence';
import type { LicenceAction } from './licence-flow';

/** What a holder is told about a licence (证照提醒), kept beside it and written once. */
export type LicenceNotice = {
  /** Follows from what it tells, so that telling twice tells once. */
  noticeId: string;
  holderId: string;
  /** ISO 8601 with +08:00. */
  at: string;
  licenceNo: string;
  licenceName: string;
  about: { kind: 'expires'; days: number; validTo: string } | { kind: 'acted'; action: LicenceAction; reason: string; law: string | null; until: string | null };
};

/** A holder is reminded so many days before a licence ends; the first leaves the thirty days in which renewal is asked for (行政许可法第五十条). */
export const REMINDED_BEFORE = [60, 30, 7] as const;

/** The day on which the hall has something to do about a licence by itself: its own last day, or that of its suspension. */
export function watchDayOf({ status, validTo, life = [] }: Pick<Licence, 'status' | 'validTo' | 'life'>): string | null {
  if (status === 'valid') return validTo;
  const until = status === 'suspended' ? life.at(-1)?.until ?? null : null;
  return until !== null && validTo !== null && validTo < until ? validTo : until ?? (status === 'suspended' ? validTo : null);
}

/** The reminder that is due today; one that a day without the clock missed is told later, and never one for another span. */
export function expiryNotice({ holderId, licenceNo, name, status, validTo }: Licence, at: string): LicenceNotice | null {
  if (status !== 'valid' || validTo === null) return null;
  const today = at.slice(0, 10);
  const days = [...REMINDED_BEFORE].reverse().find((span) => validTo <= daysAfter(today, span));
  if (days === undefined || validTo < today) return null;
  return { noticeId: `expires-${days}-${validTo}-${licenceNo}`, holderId, at, licenceNo, licenceName: name, about: { kind: 'expires', days, validTo } };
}

/** What was just done with a licence, in its holder's hands. */
export function actedNotice({ holderId, licenceNo, name, life = [] }: Licence, step: LicenceStep, law: string | null): LicenceNotice {
  const n = life.indexOf(step) + 1;
  return {
    noticeId: `acted-${n}-${licenceNo}`, holderId, at: step.at, licenceNo, licenceName: name,
    about: { kind: 'acted', action: step.action, reason: step.reason, law, until: step.until ?? null },
  };
}
