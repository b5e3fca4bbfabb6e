import { useState } from 'react';
import { takeNextCase } from '../../../../shared/contract/desk';
import { deskWords } from '../../../../shared/words/screens/desk';
import { queueWords } from '../../../../shared/words/screens/queue';
import type { No } from '../../call';
import { RefusalSheet } from '../../refusal-sheet';
import { say } from '../../said';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Box } from '../../ui/prim';
import { useAct } from '../../use-act';
import { useKeys } from '../../keys';

type TakeNextProps = { desk: string | undefined; itemCode: string | undefined; onTaken(caseNo: string): void; onAgain(): void };

/** What a clerk does most: the most urgent case that nobody has. Nothing left is no fault. */
export function TakeNext({ desk, itemCode, onTaken, onAgain }: TakeNextProps) {
  const [isNone, setNone] = useState(false);
  const [refused, setRefused] = useState<No | null>(null);
  const { act, isActing } = useAct(takeNextCase);

  async function take() {
    const answer = await act({ ...(desk ? { desk } : {}), ...(itemCode ? { itemCode } : {}) });
    if (!answer) return;
    setNone(!answer.ok && answer.refusal === 'NothingToTake');
    if (answer.ok) {
      say(deskWords.taken);
      onTaken(answer.value.caseNo);
    } else if (answer.refusal !== 'NothingToTake') setRefused(answer);
    else onAgain();
  }
  useKeys({ N: () => void take() });
  return (
    <>
      <Button isSmall isDisabled={isActing} onPress={() => void take()}>{queueWords.next}</Button>
      <Box className="queue-none" role="status">{isNone && <Notice tone="jade">{queueWords.noneToTake}</Notice>}</Box>
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={() => void take()} />}
    </>
  );
}
