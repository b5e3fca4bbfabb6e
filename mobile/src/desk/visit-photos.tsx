import { useEffect, useState } from 'react';
import { grantDeskDownload } from '../../../shared/contract/files';
import { listVisitPhotos } from '../../../shared/contract/visits';
import { PHOTOS_A_VISIT } from '../../../shared/domain/cases/report-visit';
import type { SendingFile } from '../../../shared/domain/files/sending-file';
import { visitWords as words } from '../../../shared/words/screens/visits';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { Button } from '../ui/button';
import { Box } from '../ui/prim';
import { visitPlace } from '../uploads/doors';
import { pick } from '../uploads/pick';
import type { PickFrom } from '../uploads/picked';
import { addFiles, retry, startSending, takeBack, takeBackKnown, useAnyway } from '../uploads/queue';
import { fileIdsOf, openOf, useRowsOf } from '../uploads/rows';
import { Uploads } from '../uploads/upload-field';
import { useAct } from '../use-act';
import { useCall } from '../use-call';
import { visitFiles } from './visit-files';
import { openFile } from './open-file';

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
      {clean.length > 0 && <Looks caseNo={caseNo} photos={clean} />}
    </>
  );
}

/** A look at a photo is on record before it is shown. */
export function Looks({ caseNo, photos }: { caseNo: string; photos: readonly Pick<SendingFile, 'fileId' | 'name'>[] }) {
  const { act, isActing } = useAct(grantDeskDownload);
  const [refused, setRefused] = useState<No | null>(null);
  async function look(fileId: string) {
    const answer = await act({ caseNo, fileId });
    if (answer?.ok) openFile(answer.value.url, 'image/jpeg');
    else if (answer) setRefused(answer);
  }
  return (
    <Box className="visit-looks" role="group" label={words.look}>
      {photos.map(({ fileId, name }, at) => fileId && (
        <Button key={fileId} kind="line" isSmall isDisabled={isActing} label={`${words.look} ${at + 1}：${name}`} onPress={() => void look(fileId)}>{`${words.look} ${at + 1}`}</Button>
      ))}
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={() => setRefused(null)} />}
    </Box>
  );
}
