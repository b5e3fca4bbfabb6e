import type { OfficerName } from '../people/officer';

/** 一次性告知 (行政许可法 art. 32): everything that is missing or not in form, told once. Days are `YYYY-MM-DD`. */
export type Notice = {
  seq: number;
  at: string;
  by: OfficerName;
  items: readonly NoticeItem[];
  /** Working days to answer in, and the last of them. */
  replyDays: number;
  replyBy: string;
  /** For every notice after the first: who let it happen, and why. */
  leave: NoticeLeave | null;
};
/** A material or an answer of the form: what is wrong with it, on what basis, and how it is put right. `answeredOn`: when it was. */
export type NoticeItem = { about: 'material' | 'answer'; key: string; name: string; problem: string; basis: string; howToFix: string; answeredOn: string | null };
export type NoticeItemAsked = Pick<NoticeItem, 'about' | 'key' | 'problem' | 'basis' | 'howToFix'>;

/** Why something is told a second time: it was not there to be seen before, or what came is itself not in form. */
export const leaveGrounds = ['newFact', 'resubmissionDefect'] as const;
export type NoticeLeave = { ground: (typeof leaveGrounds)[number]; reason: string; by: OfficerName; at: string };

/** Days an applicant gets to answer; the law names none (configuration, counted as working days). */
export const replyDays = { least: 5, usual: 15, most: 30 } as const;

export function lastNotice(one: { notices: readonly Notice[] }): Notice | undefined {
  // Mini-programs of older phones have no `at`.
  return one.notices[one.notices.length - 1];
}

/** What the applicant still has to put right. */
export function openItems(one: { notices: readonly Notice[]; state: string }): NoticeItem[] {
  return one.state === 'supplementing' ? (lastNotice(one)?.items ?? []).filter((item) => item.answeredOn === null) : [];
}
