import { useState } from 'react';
import { urgeCase } from '../../../shared/contract/board';
import { urgeWords } from '../../../shared/words/screens/expected';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { Button } from '../ui/button';
import { useAct } from '../use-act';

/** 催办, where it is open now. */
export function UrgeCase({ caseNo, onChanged }: { caseNo: string; onChanged(): void }) {
  const [refused, setRefused] = useState<No | null>(null);
  const { act } = useAct(urgeCase);
  async function urge() {
    const answer = await act({ caseNo });
    if (answer && !answer.ok) return setRefused(answer);
    if (answer) say(urgeWords.urged);
    return onChanged();
  }
  return (
    <>
      <Button kind="line" isWide onPress={() => void urge()}>{urgeWords.urge}</Button>
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={onChanged} />}
    </>
  );
}
