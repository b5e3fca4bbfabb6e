import { listMyFiles, type FileView } from '../../../shared/contract/files';
import { listVisitPhotos, type VisitPhoto } from '../../../shared/contract/visits';
import { queryClient } from '../query-client';
import { tokenNow } from '../session';
import { keyOf } from '../use-call';

/** Puts what was just heard of a case's files where its pages look. */
export function tellHall(caseNo: string, change: (files: FileView[]) => FileView[]): void {
  queryClient.setQueryData<{ files: FileView[] }>(keyOf(listMyFiles, { caseNo }, tokenNow() ?? undefined), (known) => known && { files: change(known.files) });
}

type Known = { photos: VisitPhoto[] };
type Shown = Omit<VisitPhoto, 'visit' | 'isInReport'> & { materials: string[] };

/** The same of the photos of its visits. */
export function tellVisit(caseNo: string, change: (files: Shown[]) => Shown[]): void {
  queryClient.setQueryData<Known>(keyOf(listVisitPhotos, { caseNo }, tokenNow() ?? undefined), (known) => known && {
    photos: change(known.photos.map((photo) => ({ ...photo, materials: [`visit-${photo.visit}`] })))
      .map(({ materials, ...photo }) => ({ ...photo, visit: Number(materials[0]?.slice('visit-'.length)), isInReport: known.photos.find(({ fileId }) => fileId === photo.fileId)?.isInReport ?? false })),
  });
}
