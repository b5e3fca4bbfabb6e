import type { Case } from '../cases/case';
import { isRunning } from '../cases/procedure';
import { PHOTOS_A_VISIT } from '../cases/report-visit';
import { mayGrant, type FileAsk } from '../files/grant-file';
import { refuse, type Outcome } from '../outcome';

/** Whether such a photo may be sent for this visit, which has `others` already: while it is told of and has no report. */
export function mayPhotograph(one: Case, visit: number, ask: FileAsk, others: number): ReturnType<typeof mayGrant> | Outcome<never, 'ProcedureNotFound' | 'VisitClosed' | 'TooManyPhotos'> {
  const found = one.procedures.find(({ id }) => id === visit);
  if (!found) return refuse('ProcedureNotFound', { id: visit });
  if (one.state !== 'accepted' || !isRunning(found) || found.visit === null || found.visit.report) return refuse('VisitClosed', { id: visit });
  if (ask.type === 'application/pdf') return refuse('FileTypeNotTaken', { types: ['image/jpeg', 'image/png'] });
  return others >= PHOTOS_A_VISIT ? refuse('TooManyPhotos', { atMost: PHOTOS_A_VISIT }) : mayGrant(ask, others);
}
