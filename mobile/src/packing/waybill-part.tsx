import { useState } from 'react';
import { enterWaybill, getParcelLabel, type DeskParcelView } from '../../../shared/contract/packing';
import { carrierNames, type CarrierName } from '../../../shared/domain/delivery/parcel';
import { carrierWords } from '../../../shared/words/delivery';
import { packingWords as words } from '../../../shared/words/screens/packing';
import type { No } from '../call';
import { sentenceOf } from '../faces';
import { RefusalSheet } from '../refusal-sheet';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { Segmented } from '../ui/segmented';
import { TextField } from '../ui/text-field';
import { useAct } from '../use-act';
import { openLabel } from './open-label';

/** The label, once there is a waybill; where the carrier gave none, it is entered by hand. */
export function WaybillPart({ view, onChanged }: { view: DeskParcelView; onChanged(): void }) {
  const [carrier, setCarrier] = useState<CarrierName>('EMS');
  const [waybillNo, setWaybillNo] = useState('');
  const [problem, setProblem] = useState<string>();
  const [refused, setRefused] = useState<No | null>(null);
  const entering = useAct(enterWaybill);
  const printing = useAct(getParcelLabel);
  const { parcelNo, order, mayPrint } = view;
  async function enter() {
    const answer = await entering.act({ parcelNo, carrier, waybillNo });
    if (!answer) return;
    if (!answer.ok) return setProblem(sentenceOf(answer));
    onChanged();
  }
  async function print() {
    const answer = await printing.act({ parcelNo });
    if (answer?.ok) openLabel(answer.value.url);
    else if (answer) setRefused(answer);
  }
  return (
    <Card className="padded stack">
      {mayPrint ? <Button isWide isDisabled={printing.isActing} onPress={() => void print()}>{words.label}</Button> : (
        <>
          {order && <Notice tone="gold"><Text as="p">{order.refusedWith ? words.refusedWith(order.refusedWith) : words.asked}</Text></Notice>}
          <Text as="h3" className="strong">{words.enter}</Text>
          <Text as="p" className="parcel-says">{words.enterSays}</Text>
          <Segmented<CarrierName> label={words.carrier} options={carrierNames.map((value) => ({ value, name: carrierWords[value] ?? value }))} value={carrier} onValue={setCarrier} />
          <TextField kind="text" label={words.waybill} isRequired hint={words.waybillHint} value={waybillNo} problem={problem} maxLength={20} onValue={(typed) => { setWaybillNo(typed); setProblem(undefined); }} onDone={() => void enter()} />
          <Box className="packing-acts"><Button kind="line" onPress={onChanged}>{words.again}</Button><Button isDisabled={entering.isActing} onPress={() => void enter()}>{words.save}</Button></Box>
        </>
      )}
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={onChanged} />}
    </Card>
  );
}
