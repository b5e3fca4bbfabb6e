import { useState } from 'react';
import { deskWords } from '../../../shared/words/screens/desk';
import { chars, kitWords } from '../../../shared/words/screens/kit';
import { Button } from '../ui/button';
import { Box } from '../ui/prim';
import { Sheet } from '../ui/sheet';
import { TextField } from '../ui/text-field';

const LONGEST = 500;

type ReasonSheetProps = { title: string; act: string; hint?: string; kind?: 'primary' | 'danger'; isActing: boolean; onClose(): void; onReason(reason: string): void };

/** What needs its reason, which others will read, asks for it first. */
export function ReasonSheet({ title, act, hint = deskWords.reasonHint, kind = 'danger', isActing, onClose, onReason }: ReasonSheetProps) {
  const [reason, setReason] = useState('');
  const [isAsking, setAsking] = useState(false);
  const send = () => (reason.trim() ? onReason(reason.trim()) : setAsking(true));
  return (
    <Sheet title={title} onClose={onClose}>
      <Box className="framed">
        <TextField
          label={deskWords.reason} isRequired kind="paragraph" value={reason} maxLength={LONGEST} onValue={(typed) => { setReason(typed); setAsking(false); }}
          hint={reason ? chars(reason.length, LONGEST) : hint} problem={isAsking ? deskWords.reasonMissing : undefined}
        />
      </Box>
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{kitWords.cancel}</Button>
        <Button kind={kind} isDisabled={isActing} onPress={send}>{act}</Button>
      </Box>
    </Sheet>
  );
}
