import { useState } from 'react';
import { giveOutParcel, type DeskParcelView } from '../../../shared/contract/packing';
import { packingWords as words } from '../../../shared/words/screens/packing';
import { sentenceOf } from '../faces';
import { say } from '../said';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { Text } from '../ui/prim';
import { TextField } from '../ui/text-field';
import { useAct } from '../use-act';

/** Into somebody's hands: six digits, five tries. */
export function GiveOut({ view: { parcelNo, isCodeLocked }, onChanged }: { view: DeskParcelView; onChanged(): void }) {
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string>();
  const { act, isActing } = useAct(giveOutParcel);
  if (isCodeLocked) return <Notice tone="danger"><Text as="p">{words.codeLocked}</Text></Notice>;
  async function give() {
    const digits = code.replace(/\s/g, '');
    if (!/^\d{6}$/.test(digits)) return setProblem(words.codeMissing);
    const answer = await act({ parcelNo, code: digits });
    if (!answer) return;
    if (answer.ok) {
      say(words.given);
      return onChanged();
    }
    const left = (answer.about as { left?: number } | undefined)?.left;
    if (answer.refusal === 'CodeLocked') return onChanged();
    setProblem(left === undefined ? sentenceOf(answer) : words.codeWrong(left));
  }
  return (
    <Card className="padded stack">
      <Text as="h3" className="strong">{words.giveOut}</Text>
      <Text as="p" className="parcel-says">{words.codeSays}</Text>
      <TextField kind="number" label={words.code} isRequired value={code} problem={problem} maxLength={7} onValue={(typed) => { setCode(typed); setProblem(undefined); }} onDone={() => void give()} />
      <Button isWide isDisabled={isActing} onPress={() => void give()}>{words.give}</Button>
    </Card>
  );
}
