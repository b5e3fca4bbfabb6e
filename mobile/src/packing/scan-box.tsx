import { useState } from 'react';
import { getParcel } from '../../../shared/contract/packing';
import { packingWords as words } from '../../../shared/words/screens/packing';
import { sentenceOf } from '../faces';
import { Button } from '../ui/button';
import { Box } from '../ui/prim';
import { TextField } from '../ui/text-field';
import { useAct } from '../use-act';

/** A scanner types a number and Enter; what it may be the hall finds out. */
export function ScanBox({ onFound }: { onFound(parcelNo: string): void }) {
  const [scanned, setScanned] = useState('');
  const [problem, setProblem] = useState<string>();
  const { act } = useAct(getParcel);
  async function find() {
    if (scanned.trim() === '') return;
    const answer = await act({ scanned: scanned.trim() });
    if (!answer) return;
    if (!answer.ok) return setProblem(sentenceOf(answer));
    setScanned('');
    onFound(answer.value.parcelNo);
  }
  return (
    <Box className="scan-box">
      <Box className="grow"><TextField kind="text" label={words.scan} isRequired hint={words.scanHint} value={scanned} problem={problem} maxLength={40} onValue={(typed) => { setScanned(typed); setProblem(undefined); }} onDone={() => void find()} /></Box>
      <Button kind="tonal" onPress={() => void find()}>{words.find}</Button>
    </Box>
  );
}
