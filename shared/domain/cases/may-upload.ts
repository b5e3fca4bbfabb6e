import type { Case } from './case';

/** Whether files may be given for a case: while it is the applicant's own draft. */
export function mayUpload(one: Pick<Case, 'state'>): boolean {
  return one.state === 'draft';
}
