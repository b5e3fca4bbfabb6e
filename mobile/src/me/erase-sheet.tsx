import { useState } from 'react';
import { eraseMyData, type ErasedView } from '../../../shared/contract/privacy';
import { privacyWords as words } from '../../../shared/words/screens/privacy';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { Button } from '../ui/button';
import { Box, Text } from '../ui/prim';
import { Sheet } from '../ui/sheet';
import { useAct } from '../use-act';

/** Says before what goes and what stays, and after it what went. */
export function EraseSheet({ onClose }: { onClose(): void }) {
  const { act, isActing } = useAct(eraseMyData);
  const [done, setDone] = useState<ErasedView | null>(null);
  const [refused, setRefused] = useState<No | null>(null);
  async function erase() {
    const answer = await act({});
    if (answer?.ok) setDone(answer.value);
    else if (answer) setRefused(answer);
  }
  if (refused) return <RefusalSheet refused={refused} onClose={onClose} onAgain={() => void erase()} />;
  if (done) {
    const count = (list: ErasedView['erased'], kind: string) => list.find((one) => one.kind === kind)?.count ?? 0;
    return (
      <Sheet title={words.erased(count(done.erased, 'application'), count(done.erased, 'delivery'))} onClose={onClose}>
        <Text as="p" className="sheet-says">{words.keptCount(count(done.kept, 'record'))}</Text>
        <Box className="sheet-acts"><Button onPress={onClose}>{words.known}</Button></Box>
      </Sheet>
    );
  }
  return (
    <Sheet title={words.eraseTitle} onClose={onClose}>
      <Text as="p" className="sheet-says">{words.eraseWhat}</Text>
      <Text as="p" className="sheet-says">{words.eraseKept}</Text>
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{words.cancel}</Button>
        <Button kind="danger" isDisabled={isActing} onPress={() => void erase()}>{isActing ? words.erasing : words.eraseYes}</Button>
      </Box>
    </Sheet>
  );
}
