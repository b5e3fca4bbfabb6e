import { useState } from 'react';
import { grantDeskDownload } from '../../../shared/contract/files';
import { visitWords as words } from '../../../shared/words/screens/visits';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { Button } from '../ui/button';
import { Box } from '../ui/prim';
import { useAct } from '../use-act';
import { openFile } from './open-file';
import './visits.scss';

/** Photos of a visit by their ids: a look at one is on record before it is shown. */
export function Looks({ caseNo, photos }: { caseNo: string; photos: readonly string[] }) {
  const { act, isActing } = useAct(grantDeskDownload);
  const [refused, setRefused] = useState<No | null>(null);
  async function look(fileId: string) {
    const answer = await act({ caseNo, fileId });
    if (answer?.ok) openFile(answer.value.url, 'image/jpeg');
    else if (answer) setRefused(answer);
  }
  return (
    <Box className="visit-looks" role="group" label={words.look}>
      {photos.map((fileId, at) => <Button key={fileId} kind="line" isSmall isDisabled={isActing} onPress={() => void look(fileId)}>{`${words.look} ${at + 1}`}</Button>)}
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={() => setRefused(null)} />}
    </Box>
  );
}
