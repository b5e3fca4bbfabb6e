import { useState } from 'react';
import { actOnMyParcel, type ParcelView } from '../../../shared/contract/delivery';
import type { MyParcelAction } from '../../../shared/domain/delivery/parcel-actions';
import { deliveryWords as words, myParcelActWords } from '../../../shared/words/screens/delivery';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { Button } from '../ui/button';
import { Box, Text } from '../ui/prim';
import { Sheet } from '../ui/sheet';
import { useAct } from '../use-act';

/** What its applicant may do now; each is asked once more, since a courier follows it. */
export function ParcelActs({ caseNo, parcel: { parcelNo, actions }, onChanged }: { caseNo: string; parcel: ParcelView; onChanged(): void }) {
  const [asked, setAsked] = useState<MyParcelAction | null>(null);
  const [refused, setRefused] = useState<No | null>(null);
  const { act, isActing } = useAct(actOnMyParcel);
  if (actions.length === 0) return null;

  async function send(action: MyParcelAction) {
    const answer = await act({ caseNo, parcelNo, action });
    if (!answer) return;
    setAsked(null);
    if (!answer.ok) return setRefused(answer);
    say(myParcelActWords[action].done);
    onChanged();
  }
  return (
    <Box className="delivery-acts">
      {actions.map((action, at) => <Button key={action} kind={at === 0 ? 'tonal' : 'line'} onPress={() => setAsked(action)}>{myParcelActWords[action].name}</Button>)}
      {asked && (
        <Sheet title={myParcelActWords[asked].name} onClose={() => setAsked(null)}>
          <Text as="p" className="sheet-says">{myParcelActWords[asked].says}</Text>
          <Box className="sheet-acts">
            <Button kind="line" onPress={() => setAsked(null)}>{words.cancel}</Button>
            <Button isDisabled={isActing} onPress={() => void send(asked)}>{words.save}</Button>
          </Box>
        </Sheet>
      )}
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={onChanged} />}
    </Box>
  );
}
