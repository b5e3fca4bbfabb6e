import { useEffect } from 'react';
import { listVisitPhotos } from '../../../shared/contract/visits';
import { PHOTOS_A_VISIT } from '../../../shared/domain/cases/report-visit';
import { visitWords as words } from '../../../shared/words/screens/visits';
import { visitPlace } from '../uploads/doors';
import { pick } from '../uploads/pick';
import type { PickFrom } from '../uploads/picked';
import { addFiles, retry, startSending, takeBack, takeBackKnown, useAnyway } from '../uploads/queue';
import { fileIdsOf, openOf, useRowsOf } from '../uploads/rows';
import { Uploads } from '../uploads/upload-field';
import { useCall } from '../use-call';
import { visitFiles } from './visit-files';
import { Looks } from './visit-looks';

export type VisitPhotosProps = {
  caseNo: string;
  /** The id of the procedure that the visit belongs to. */
  visit: number;
  /** The photos that the hall has, in order, and how many are chosen but not there, not checked or not taken. */
  onChange(fileIds: string[], open: number): void;
};

/** Photos of a visit: taken or chosen, sent by themselves, kept on the device while there is no network. */
export function VisitPhotos({ caseNo, visit, onChange }: VisitPhotosProps) {
  const place = { caseNo, material: visitPlace(visit) };
  const known = useCall(listVisitPhotos, { caseNo }).value;
  const rows = useRowsOf(caseNo, place.material, visitFiles(known));
  const clean = rows.filter(({ state }) => state === 'clean');
  const [fileIds, open] = [fileIdsOf(clean), openOf(rows) + fileIdsOf(rows).length - clean.length];
  useEffect(startSending, []);
  // Told again only when the answer is another one, however often the page is drawn.
  useEffect(() => onChange(fileIds, open), [`${fileIds.join()}/${open}`]);

  const left = PHOTOS_A_VISIT - rows.length;
  const add = async (from: PickFrom) => addFiles(place, await pick(from, left));
  return (
    <>
      <Uploads
        rows={rows} isFull={left <= 0} from={['camera', 'album']} full={words.photosSays} add={words.photos} onAdd={(from) => void add(from)} acts={{
          retry: ({ id }) => retry(id),
          useAnyway: ({ id }) => useAnyway(id),
          remove: (one) => (one.id.startsWith('hall-') ? takeBackKnown(one) : takeBack(one.id)),
          retake: ({ id }) => { takeBack(id); void add('camera'); },
        }}
      />
      {fileIds.length > 0 && <Looks caseNo={caseNo} photos={fileIds} />}
    </>
  );
}
