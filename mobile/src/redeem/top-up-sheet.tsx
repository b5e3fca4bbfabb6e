import { useState } from 'react';
import { topUpBudget, type BudgetView } from '../../../shared/contract/claims';
import { treasuryWords as words } from '../../../shared/words/screens/redeem';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { Button } from '../ui/button';
import { Box, Text } from '../ui/prim';
import { Sheet } from '../ui/sheet';
import { TextField } from '../ui/text-field';
import { useAct } from '../use-act';
import { fenOf } from './fen-of';

type TopUpProps = { budget: BudgetView; onClose(): void; onChanged(): void };

/** More money, in 元 with two places at most: what is sent is whole 分. */
export function TopUpSheet({ budget: { policy, year }, onClose, onChanged }: TopUpProps) {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [refused, setRefused] = useState<No | null>(null);
  const { act, isActing } = useAct(topUpBudget, undefined, `topUp:${policy.code}:${year}`);

  async function send() {
    const amountFen = fenOf(typed);
    if (amountFen === null) return setWrong(true);
    const answer = await act({ policyCode: policy.code, year, amountFen });
    if (!answer) return;
    if (!answer.ok) return setRefused(answer);
    say(words.toppedUp(answer.value.woken));
    onClose();
    onChanged();
  }
  if (refused) return <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={onChanged} />;
  return (
    <Sheet title={words.topUpTitle} onClose={onClose}>
      <Text as="p" className="sheet-says">{policy.name}</Text>
      <TextField kind="number" label={words.amount} isRequired value={typed} maxLength={14} hint={words.amountHint} problem={isWrong ? words.amountWrong : undefined} onValue={(next) => { setTyped(next); setWrong(false); }} />
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{words.cancel}</Button>
        <Button isDisabled={isActing} onPress={() => void send()}>{words.confirm}</Button>
      </Box>
    </Sheet>
  );
}
