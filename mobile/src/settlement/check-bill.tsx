import { useState } from 'react';
import { reconcileDeliveries } from '../../../shared/contract/settlements';
import type { BillProblem } from '../../../shared/domain/delivery/bill';
import { carrierNames, type CarrierName } from '../../../shared/domain/delivery/parcel';
import { carrierWords } from '../../../shared/words/delivery';
import { billProblemWords, settlementWords as words } from '../../../shared/words/screens/settlement';
import type { No } from '../call';
import { sentenceOf } from '../faces';
import { say } from '../said';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { Text } from '../ui/prim';
import { Segmented } from '../ui/segmented';
import { useAct } from '../use-act';
import { canPick, pickText } from './pick-text';

const MOST_LETTERS = 1_000_000;

/** A month's bill of one carrier is picked and compared; what cannot be read is said by its line. */
export function CheckBill({ month, onChecked }: { month: string; onChecked(): void }) {
  const [carrier, setCarrier] = useState<CarrierName>('EMS');
  const [problem, setProblem] = useState('');
  const { act, isActing } = useAct(reconcileDeliveries);
  async function check() {
    const bill = await pickText('.csv,text/csv,text/plain');
    if (bill === null) return;
    if (bill.length > MOST_LETTERS) return setProblem(words.fileTooLarge);
    setProblem('');
    const answer = await act({ carrier, month, bill: bill || ' ' });
    if (!answer) return;
    if (!answer.ok) return setProblem(whyNot(answer));
    say(words.differences(answer.value.count));
    onChecked();
  }
  return (
    <Card className="padded stack">
      <Text as="p" className="settlement-says">{words.checkSays}</Text>
      <Segmented label={words.carrier} options={carrierNames.map((value) => ({ value, name: carrierWords[value] ?? value }))} value={carrier} onValue={(next) => setCarrier(next)} />
      {problem !== '' && <Notice tone="gold"><Text as="p" role="alert">{problem}</Text></Notice>}
      {canPick ? <Button isDisabled={isActing} onPress={() => void check()}>{isActing ? words.reading : words.pick}</Button> : <Text as="p" className="settlement-says">{words.onComputer}</Text>}
    </Card>
  );
}

function whyNot(refused: No): string {
  return refused.refusal === 'BillUnreadable' ? billProblemWords(refused.about as { problem: BillProblem; line: number }) : sentenceOf(refused);
}
