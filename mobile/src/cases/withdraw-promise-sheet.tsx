import { useState } from 'react';
import { withdrawPromise } from '../../../shared/contract/proofs';
import type { MadePromise } from '../../../shared/domain/promises/promise';
import { kitWords } from '../../../shared/words/screens/kit';
import { promiseWords } from '../../../shared/words/screens/promises';
import { sentenceOf } from '../faces';
import { say } from '../said';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { Sheet } from '../ui/sheet';
import { TextField } from '../ui/text-field';
import { useAct } from '../use-act';

const LONGEST = 500;
type WithdrawProps = { caseNo: string; promise: MadePromise; onClose(): void; onChanged(): void };

/** 撤回承诺: with its ground; the material is given in another way then. */
export function WithdrawPromiseSheet({ caseNo, promise: { material, materialName }, onClose, onChanged }: WithdrawProps) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [refused, setRefused] = useState<string | null>(null);
  const { act, isActing } = useAct(withdrawPromise);

  async function send() {
    if (!reason.trim()) return setProblem(promiseWords.reasonMissing);
    const answer = await act({ caseNo, material, reason: reason.trim() });
    if (!answer) return undefined;
    if (!answer.ok) return setRefused(sentenceOf(answer));
    onClose();
    say(promiseWords.withdrawn);
    return onChanged();
  }
  return (
    <Sheet title={promiseWords.withdrawTitle} onClose={onClose}>
      <Text as="p" className="sheet-says">{promiseWords.withdrawSays(materialName)}</Text>
      <Box className="framed">
        <TextField
          label={promiseWords.reason} isRequired kind="paragraph" value={reason} maxLength={LONGEST} problem={problem}
          onValue={(typed) => { setReason(typed); setProblem(undefined); }}
        />
      </Box>
      {refused && <Notice tone="danger">{refused}</Notice>}
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{kitWords.cancel}</Button>
        <Button kind="danger" isDisabled={isActing} onPress={() => void send()}>{promiseWords.withdrawYes}</Button>
      </Box>
    </Sheet>
  );
}
