import { useState } from 'react';
import { collectMaterials, listAddresses } from '../../../shared/contract/delivery';
import { collectWords } from '../../../shared/words/screens/collect';
import { deliveryWords as words } from '../../../shared/words/screens/delivery';
import type { No } from '../call';
import { sentenceOf } from '../faces';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { Button } from '../ui/button';
import { ChoiceField } from '../ui/choice-field';
import { Box } from '../ui/prim';
import { Sheet } from '../ui/sheet';
import { useAct } from '../use-act';
import { useCall } from '../use-call';
import { ReceiverFields } from './receiver-fields';
import { emptyReceiver, missingIn, wrongFrom, type ReceiverWrong } from './typed-receiver';

/** Where the courier rings: an address of the book, or a new one. */
export function CollectSheet({ caseNo, onClose, onAsked }: { caseNo: string; onClose(): void; onAsked(): void }) {
  const { addresses = [] } = useCall(listAddresses, {}).value ?? {};
  const [chosen, setChosen] = useState<string | undefined>();
  const [receiver, setReceiver] = useState(emptyReceiver);
  const [wrong, setWrong] = useState<ReceiverWrong>({});
  const [refused, setRefused] = useState<No | null>(null);
  const { act, isActing } = useAct(collectMaterials);
  const addressId = chosen ?? addresses[0]?.id ?? '';
  async function send() {
    const missing = addressId ? {} : missingIn(receiver, 'post', '');
    setWrong(missing);
    if (Object.keys(missing).length > 0) return;
    const answer = await act({ caseNo, ...(addressId ? { addressId } : { receiver }) });
    if (!answer) return;
    if (answer.ok) {
      say(collectWords.asked);
      return onAsked();
    }
    const at = addressId ? null : wrongFrom(answer.about, sentenceOf(answer));
    if (at) setWrong(at);
    else setRefused(answer);
  }
  if (refused) return <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={() => void send()} />;
  return (
    <Sheet title={collectWords.where} onClose={onClose}>
      <Box className="stack">
        {addresses.length > 0 && (
          <ChoiceField
            label={words.saved} isRequired value={addressId} onValue={setChosen}
            options={[...addresses.map(({ id, receiver: one }) => ({ value: id, name: `${one.name} ${one.phone} ${one.county}${one.address}` })), { value: '', name: words.another }]}
          />
        )}
        {addressId === '' && <ReceiverFields receiver={receiver} wrong={wrong} onReceiver={(next) => { setReceiver(next); setWrong({}); }} />}
      </Box>
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{words.cancel}</Button>
        <Button isDisabled={isActing} onPress={() => void send()}>{collectWords.send}</Button>
      </Box>
    </Sheet>
  );
}
