import { useState } from 'react';
import type { ProofFile } from '../../../shared/contract/desk';
import { grantDeskDownload, verifyFile } from '../../../shared/contract/files';
import { deskFileStateWords, deskProofWords } from '../../../shared/words/screens/desk-proofs';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { Button } from '../ui/button';
import { Box, Text } from '../ui/prim';
import { useAct } from '../use-act';
import { openFile } from './open-file';

type ProofFilesProps = { caseNo: string; files: readonly ProofFile[]; isMine: boolean; onChanged(): void };

/** Files of a material: whoever has the case looks at them, and says that one was compared with the original. */
export function ProofFiles({ caseNo, files, isMine, onChanged }: ProofFilesProps) {
  const [refused, setRefused] = useState<No | null>(null);
  const looking = useAct(grantDeskDownload);
  const verifying = useAct(verifyFile);
  const isBusy = looking.isActing || verifying.isActing;

  async function open({ fileId, type }: ProofFile) {
    const answer = await looking.act({ caseNo, fileId });
    if (answer?.ok) openFile(answer.value.url, type);
    else if (answer) setRefused(answer);
  }
  async function verify({ fileId }: ProofFile) {
    const answer = await verifying.act({ caseNo, fileId });
    if (answer?.ok) say(deskProofWords.verifySaid);
    else if (answer) setRefused(answer);
    onChanged();
  }
  return (
    <>
      {files.map((file) => (
        <Box key={file.fileId} className="proof-file">
          <Box className="grow">
            <Text as="p" className="proof-file-name">{file.name}</Text>
            <Text as="p" className="queue-says">{file.verified ? deskProofWords.verified(file.verified.name, file.verified.on) : deskFileStateWords[file.state]}</Text>
          </Box>
          {isMine && file.state === 'clean' && (
            <Box className="proof-file-acts">
              <Button kind="line" isSmall isDisabled={isBusy} label={deskProofWords.openName(file.name)} onPress={() => void open(file)}>{deskProofWords.open}</Button>
              {!file.verified && <Button kind="tonal" isSmall isDisabled={isBusy} label={deskProofWords.verifyName(file.name)} onPress={() => void verify(file)}>{deskProofWords.verify}</Button>}
            </Box>
          )}
        </Box>
      ))}
      {!isMine && <Text as="p" className="proof-says">{deskProofWords.takeToOpen}</Text>}
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={onChanged} />}
    </>
  );
}
