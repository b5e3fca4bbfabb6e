import { useState } from 'react';
import { countCopies } from '../../../shared/contract/settlements';
import { settlementWords as words } from '../../../shared/words/screens/settlement';
import { sentenceOf } from '../faces';
import { say } from '../said';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Text } from '../ui/prim';
import { TextField } from '../ui/text-field';
import { useAct } from '../use-act';

/** 免费复印登记: how many, at the counter. */
export function CountCopies({ onCounted }: { onCounted(): void }) {
  const [sheets, setSheets] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const { act, isActing } = useAct(countCopies);
  async function count() {
    const many = Number(sheets);
    if (!Number.isInteger(many) || many < 1 || many > 200) return setProblem(words.copyMissing);
    const answer = await act({ sheets: many });
    if (!answer) return;
    if (!answer.ok) return setProblem(sentenceOf(answer));
    say(words.copyDone);
    setSheets('');
    onCounted();
  }
  return (
    <Card className="padded stack">
      <Text as="p" className="settlement-says">{words.copySays}</Text>
      <TextField kind="number" label={words.copyCount} isRequired value={sheets} problem={problem} maxLength={3} onValue={(typed) => { setSheets(typed); setProblem(undefined); }} />
      <Button kind="tonal" isDisabled={isActing} onPress={() => void count()}>{words.copyDo}</Button>
    </Card>
  );
}
