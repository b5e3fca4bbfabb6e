import type { RequestMark } from '../cases/case';
import { advance, type Step } from '../flow';
import { allow, refuse, type Outcome } from '../outcome';
import type { OfficerName } from '../people/officer';
import { dayOf, daysAfter, stampOf } from '../workdays';

export const exportLists = ['claims', 'payments'] as const;
export type ExportList = (typeof exportLists)[number];
export const exportFormats = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The life of an export (导出): made by the hall in the background, there for some days. */
export const exportFlow = [
  { action: 'take',   from: ['asked', 'making'], to: 'making', by: ['clock'] }, // 开始准备，或接着准备
  { action: 'finish', from: ['making'],          to: 'ready',  by: ['clock'] }, // 已备好
  { action: 'giveUp', from: ['asked', 'making'], to: 'failed', by: ['clock'] }, // 没有做成
  { action: 'sweep',  from: ['ready', 'failed'], to: 'swept',  by: ['clock'] }, // 到期清除
] as const satisfies readonly Step[];
export type ExportState = 'asked' | 'making' | 'ready' | 'failed' | 'swept';

/** Days, both included. */
export type Period = { from: string; to: string };
/** Where the next page begins: the month that is being read, and the page of it. */
export type ExportPlace = { month: string; cursor: string | null };
/** How far it is written: what is kept of it already, and what the next part has to know (`sheet`). */
export type ExportWork = { key: string; uploadId: string; parts: readonly { n: number; tag: string }[]; bytes: number; rows: number; next: ExportPlace | null; sheet: unknown };

export type Export = {
  exportNo: string; version: number; state: ExportState; list: ExportList; format: ExportFormat; period: Period; by: OfficerName; askedAt: string; request: RequestMark;
  /** Whoever makes it has it until then (ISO, +08:00); how often somebody took it since it came on. */
  heldUntil: string | null; tries: number;
  work: ExportWork | null;
  file: { key: string; versionId: string; bytes: number; rows: number; readyAt: string } | null;
};

const LONGEST_DAYS = 366;
const HELD_MS = 90_000;
const MOST_TRIES = 5;
export const EXPORT_DAYS = 7;
/** More than so many of one officer's are not made at a time. */
export const MOST_WAITING = 5;

export function periodFits({ from, to }: Period): boolean {
  return from <= to && to < daysAfter(from, LONGEST_DAYS);
}

export function isWaiting({ state }: Pick<Export, 'state'>): boolean {
  return exportFlow.some(({ action, from }) => action === 'take' && from.some((one) => one === state));
}

/** Takes it in hand for a while; nobody else has it then. Given up after some tries that brought it nowhere. */
export function takeExport(one: Export, now: Date): Outcome<Export, 'ActionNotOpen' | 'InHand'> {
  if (one.heldUntil !== null && one.heldUntil > stampOf(now)) return refuse('InHand');
  if (one.tries >= MOST_TRIES) return moved(one, 'giveUp', { heldUntil: null });
  return moved(one, 'take', { heldUntil: heldUntil(now), tries: one.tries + 1 });
}

/** Part of it is written and kept. */
export function furtherExport(one: Export, work: ExportWork, now: Date): Export {
  return { ...one, work, tries: 0, heldUntil: heldUntil(now) };
}

/** Whoever made it stops here; another run goes on at once. Without `work` it begins anew. */
export function putDownExport(one: Export, work: ExportWork | null): Export {
  return { ...one, work, heldUntil: null };
}

export function finishExport(one: Export, file: Omit<NonNullable<Export['file']>, 'readyAt'>, now: Date): Outcome<Export, 'ActionNotOpen'> {
  return moved(one, 'finish', { heldUntil: null, work: null, file: { ...file, readyAt: stampOf(now) } });
}

/** The last day on which it can be fetched; null while it is not ready. */
export function keptUntil({ file }: Pick<Export, 'file'>): string | null {
  return file && daysAfter(file.readyAt.slice(0, 10), EXPORT_DAYS);
}

/** After its days the file goes; that it was made stays on record. */
export function sweepExport(one: Export, now: Date): Outcome<Export, 'ActionNotOpen' | 'NotYet'> {
  if (dayOf(now) <= (keptUntil(one) ?? daysAfter(one.askedAt.slice(0, 10), EXPORT_DAYS))) return refuse('NotYet');
  return moved(one, 'sweep', { file: null, work: null });
}

function moved(one: Export, action: (typeof exportFlow)[number]['action'], change: Partial<Export>): Outcome<Export, 'ActionNotOpen'> {
  const to = advance(exportFlow, one.state, action, 'clock');
  return to.ok ? allow({ ...one, ...change, state: to.value }) : to;
}

function heldUntil(now: Date): string {
  return stampOf(new Date(now.getTime() + HELD_MS));
}
