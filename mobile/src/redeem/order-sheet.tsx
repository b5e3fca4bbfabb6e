import { useState } from 'react';
import { makePaymentBatch, type BudgetView } from '../../../shared/contract/claims';
import { treasuryWords as words } from '../../../shared/words/screens/redeem';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { Button } from '../ui/button';
import { Box, Text } from '../ui/prim';
import { Sheet } from '../ui/sheet';
import { useAct } from '../use-act';

/** 支付令: asked once more before money goes. */
export function OrderSheet({ budget: { policy, year, payable }, onClose, onChanged }: { budget: BudgetView; onClose(): void; onChanged(): void }) {
  const [refused, setRefused] = useState<No | null>(null);
  const { act, isActing } = useAct(makePaymentBatch);
  async function send() {
    const answer = await act({ policyCode: policy.code, year });
    if (!answer) return;
    if (!answer.ok) return setRefused(answer);
    say(words.ordered(answer.value.orderNo));
    onClose();
    onChanged();
  }
  if (refused) return <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={onChanged} />;
  return (
    <Sheet title={words.order} onClose={onClose}>
      <Text as="p" className="sheet-says">{words.orderSays(payable, policy.name)}</Text>
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{words.cancel}</Button>
        <Button isDisabled={isActing} onPress={() => void send()}>{words.confirm}</Button>
      </Box>
    </Sheet>
  );
}
