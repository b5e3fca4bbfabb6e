import { useState } from 'react';
import { actOnParcel, type DeskParcelView } from '../../../shared/contract/packing';
import { parcelNeedsReason, type DeskParcelAction } from '../../../shared/domain/delivery/parcel-actions';
import { deskParcelActWords, packingWords as words } from '../../../shared/words/screens/packing';
import { sentenceOf } from '../faces';
import { say } from '../said';
import { Button } from '../ui/button';
import { Box } from '../ui/prim';
import { Sheet } from '../ui/sheet';
import { TextField } from '../ui/text-field';
import { useAct } from '../use-act';

/** What may become of it otherwise, with the reason that stays on record. */
export function DeskActs({ view: { parcelNo, actions }, onChanged }: { view: DeskParcelView; onChanged(): void }) {
  const [asked, setAsked] = useState<DeskParcelAction | null>(null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const { act, isActing } = useAct(actOnParcel);
  if (actions.length === 0) return null;
  const open = (action: DeskParcelAction | null) => { setAsked(action); setReason(''); setProblem(undefined); };
  async function send(action: DeskParcelAction) {
    const answer = await act({ parcelNo, action, ...(reason.trim() ? { reason: reason.trim() } : {}) });
    if (!answer) return;
    if (!answer.ok) return setProblem(answer.refusal === 'ReasonNeeded' ? words.reasonMissing : sentenceOf(answer));
    say(words.done);
    open(null);
    onChanged();
  }
  return (
    <Box className="packing-acts">
      {actions.map((action) => <Button key={action} kind={action === 'arrive' ? 'primary' : 'line'} onPress={() => open(action)}>{deskParcelActWords[action]}</Button>)}
      {asked && (
        <Sheet title={deskParcelActWords[asked]} onClose={() => open(null)}>
          <TextField kind="paragraph" label={words.reason} isRequired={parcelNeedsReason.includes(asked)} hint={words.reasonHint} value={reason} problem={problem} maxLength={300} onValue={(typed) => { setReason(typed); setProblem(undefined); }} />
          <Box className="sheet-acts">
            <Button kind="line" onPress={() => open(null)}>{words.cancel}</Button>
            <Button isDisabled={isActing} onPress={() => void send(asked)}>{words.save}</Button>
          </Box>
        </Sheet>
      )}
    </Box>
  );
}
