import type { CaseRow } from '../../../shared/contract/cases';

const LAST = '9999';

/** Cases that have not ended; what waits for an answer by a day comes first. */
export function openCases(rows: readonly CaseRow[]): CaseRow[] {
  return rows.filter((row) => row.turn !== 'nobody').sort((a, b) => (a.answerBy ?? LAST).localeCompare(b.answerBy ?? LAST));
}
