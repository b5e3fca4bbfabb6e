import type { Case } from '../cases/case';
import { dayOf } from '../workdays';
import type { FileTerms } from './limits';
import type { FileUse, StoredFile } from './stored-file';

const DAY_MS = 86_400_000;

export function isGivenFor(file: StoredFile, { caseNo, material }: Pick<FileUse, 'caseNo'> & Partial<FileUse>): boolean {
  return file.uses.some((use) => use.caseNo === caseNo && (material === undefined || use.material === material));
}

export function withUse(file: StoredFile, use: FileUse, sweepOn: string): StoredFile {
  const isNew = !isGivenFor(file, use);
  return isNew || file.sweepOn === null ? { ...file, uses: isNew ? [...file.uses, use] : file.uses, sweepOn } : file;
}

/** A file that is given for nothing any more is thrown away by whoever sees its record. */
export function withoutCase(file: StoredFile, caseNo: string): StoredFile {
  return { ...file, uses: file.uses.filter((use) => use.caseNo !== caseNo) };
}

/**
 * The record after the sweep's look: what cases that will never be filed used it for is taken away; a filed case
 * keeps its files and the sweep does not look again. `cases` are the ones of its uses that are still on record.
 */
export function sweptFile(file: StoredFile, cases: readonly Case[], today: string, terms: FileTerms): StoredFile {
  if (file.state === 'granted') return { ...file, uses: [] };
  const isFiled = cases.some((one) => one.receivedOn !== null);
  if (isFiled) return { ...file, sweepOn: null };
  const alive = cases.filter((one) => one.state === 'draft' && daysAfter(lastTouched(one, file), terms.abandonedDraft) > today);
  const next = alive.map((one) => daysAfter(lastTouched(one, file), terms.abandonedDraft)).sort().at(-1);
  return { ...file, uses: file.uses.filter(({ caseNo }) => alive.some((one) => one.caseNo === caseNo)), sweepOn: next ?? today };
}

/** The day somebody last typed, acted, or sent this file. */
function lastTouched(one: Case, file: StoredFile): string {
  const stamps = [...one.steps.map(({ at }) => at), one.savedAt ?? '', file.grantedAt];
  return dayOf(new Date(stamps.sort().at(-1) ?? ''));
}

export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
