import type { VisitPhoto } from '../../../shared/contract/visits';
import type { HallFile } from '../uploads/doors';
import { visitPlace } from '../uploads/doors';

const none: readonly HallFile[] = [];
const seen = new WeakMap<object, readonly HallFile[]>();

/** Photos as the rows of uploads know them; the same list for the same answer. */
export function visitFiles(known: { photos: VisitPhoto[] } | undefined): readonly HallFile[] {
  if (!known) return none;
  const files = seen.get(known) ?? known.photos.map((photo) => ({ ...photo, materials: [visitPlace(photo.visit)] }));
  seen.set(known, files);
  return files;
}
