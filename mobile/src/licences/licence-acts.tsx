import { useState } from 'react';
import { getLicenceFile } from '../../../shared/contract/licence-check';
import { licenceWords } from '../../../shared/words/screens/licences';
import { showLicenceWords } from '../../../shared/words/screens/show-licence';
import type { No } from '../call';
import { go } from '../go';
import { RefusalSheet } from '../refusal-sheet';
import { Button } from '../ui/button';
import { Box } from '../ui/prim';
import { useAct } from '../use-act';
import { openPaper } from './open-paper';

/** What a holder does with a licence in force: shows it, and takes its sheet where the hall made it. */
export function LicenceActs({ licenceNo, isOurs }: { licenceNo: string; isOurs: boolean }) {
  const [refused, setRefused] = useState<No | null>(null);
  const { act, isActing } = useAct(getLicenceFile);
  async function open() {
    const answer = await act({ licenceNo });
    if (answer?.ok) openPaper(answer.value.url);
    else if (answer) setRefused(answer);
  }
  return (
    <Box className="licence-acts">
      <Button isWide onPress={() => go('showLicence', { licenceNo })}>{showLicenceWords.act}</Button>
      {isOurs && <Button kind="tonal" isWide isDisabled={isActing} onPress={() => void open()}>{licenceWords.file}</Button>}
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={() => setRefused(null)} />}
    </Box>
  );
}
