import { useState } from 'react';
import { saveAddress } from '../../../shared/contract/delivery';
import type { Receiver } from '../../../shared/domain/delivery/receiver';
import { deliveryWords as words } from '../../../shared/words/screens/delivery';
import { sentenceOf } from '../faces';
import { say } from '../said';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { Sheet } from '../ui/sheet';
import { useAct } from '../use-act';
import { ReceiverFields } from './receiver-fields';
import { missingIn, wrongFrom, type ReceiverWrong } from './typed-receiver';

/** `id`: the one that is changed; a new one has none. */
export function AddressSheet({ id, receiver: before, onClose, onSaved }: { id?: string; receiver: Receiver; onClose(): void; onSaved(): void }) {
  const [receiver, setReceiver] = useState(before);
  const [wrong, setWrong] = useState<ReceiverWrong>({});
  const [refused, setRefused] = useState('');
  const { act, isActing } = useAct(saveAddress);
  async function send() {
    const missing = missingIn(receiver, 'post', '');
    setWrong(missing);
    setRefused('');
    if (Object.keys(missing).length > 0) return;
    const answer = await act({ ...(id ? { id } : {}), receiver });
    if (!answer) return;
    if (!answer.ok) {
      const at = wrongFrom(answer.about, sentenceOf(answer));
      return at ? setWrong(at) : setRefused(sentenceOf(answer));
    }
    say(words.kept);
    onSaved();
  }
  return (
    <Sheet title={words.editTitle} onClose={onClose}>
      <Box className="stack">
        <ReceiverFields receiver={receiver} wrong={wrong} onReceiver={(next) => { setReceiver(next); setWrong({}); }} />
        {refused && <Notice tone="danger"><Text as="p">{refused}</Text></Notice>}
      </Box>
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{words.cancel}</Button>
        <Button isDisabled={isActing} onPress={() => void send()}>{words.save}</Button>
      </Box>
    </Sheet>
  );
}
