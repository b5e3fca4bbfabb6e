import { listMyFiles, type FileView } from '../../../shared/contract/files';
import { queryClient } from '../query-client';
import { tokenNow } from '../session';
import { keyOf } from '../use-call';

/** Puts what was just heard of a case's files where its pages look. */
export function tellHall(caseNo: string, change: (files: FileView[]) => FileView[]): void {
  queryClient.setQueryData<{ files: FileView[] }>(keyOf(listMyFiles, { caseNo }, tokenNow() ?? undefined), (known) => known && { files: change(known.files) });
}
