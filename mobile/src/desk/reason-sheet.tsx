import { useState } from 'react';
import type { OfficerAction } from '../../../shared/domain/cases/act-on-case';
import { deskActionWords, deskWords } from '../../../shared/words/screens/desk';
import { chars, kitWords } from '../../../shared/words/screens/kit';
import { Button } from '../ui/button';
import { Box } from '../ui/prim';
import { Sheet } from '../ui/sheet';
import { TextField } from '../ui/text-field';

const LONGEST = 500;

type ReasonSheetProps = { action: OfficerAction; isActing: boolean; onClose(): void; onReason(reason: string): void };

/** Saying no needs a reason that the applicant will read. */
export function ReasonSheet({ action, isActing, onClose, onReason }: ReasonSheetProps) {
  const [reason, setReason] = useState('');
  const [isAsking, setAsking] = useState(false);
  const send = () => (reason.trim() ? onReason(reason.trim()) : setAsking(true));
  return (
    <Sheet title={`${deskActionWords[action] ?? ''}：${deskWords.reasonTitle}`} onClose={onClose}>
      <Box className="framed">
        <TextField
          label={deskWords.reason} isRequired kind="paragraph" value={reason} maxLength={LONGEST} onValue={(typed) => { setReason(typed); setAsking(false); }}
          hint={reason ? chars(reason.length, LONGEST) : deskWords.reasonHint} problem={isAsking ? deskWords.reasonMissing : undefined}
        />
      </Box>
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{kitWords.cancel}</Button>
        <Button kind="danger" isDisabled={isActing} onPress={send}>{deskActionWords[action] ?? ''}</Button>
      </Box>
    </Sheet>
  );
}
