import { useState } from 'react';
import { claimWords } from '../../../shared/words/screens/claims';
import { chars, kitWords } from '../../../shared/words/screens/kit';
import { Button } from '../ui/button';
import { Box, Text } from '../ui/prim';
import { Sheet } from '../ui/sheet';
import { TextField } from '../ui/text-field';
import { accountOf, ClaimAccount, noAccount, problemsIn, revealFirst, type AccountProblems } from './claim-account';

const LONGEST = 500;

type SureProps = { title: string; says: string; yes: string; onClose(): void; onYes(): void };

/** Sure? What goes with it stands above the buttons. */
export function SureSheet({ title, says, yes, onClose, onYes }: SureProps) {
  return (
    <Sheet title={title} onClose={onClose}>
      <Text as="p" className="sheet-says">{says}</Text>
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{kitWords.cancel}</Button>
        <Button kind="danger" onPress={onYes}>{yes}</Button>
      </Box>
    </Sheet>
  );
}

type SayProps = { title: string; says?: string | null; label: string; hint: string; send: string; isActing: boolean; onClose(): void; onSend(reason: string): void };

/** A few words of the enterprise's own. */
export function SaySheet({ title, says, label, hint, send, isActing, onClose, onSend }: SayProps) {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    <Sheet title={title} onClose={onClose}>
      {says && <Text as="p" className="sheet-says">{says}</Text>}
      <Box className="framed">
        <TextField
          label={label} isRequired kind="paragraph" value={reason} maxLength={LONGEST} hint={reason ? chars(reason.length, LONGEST) : hint}
          problem={isMissing ? claimWords.reasonMissing : undefined} onValue={(typed) => { setReason(typed); setMissing(false); }}
        />
      </Box>
      <Box className="sheet-acts"><Button isWide isDisabled={isActing} onPress={() => (reason.trim() ? onSend(reason.trim()) : setMissing(true))}>{send}</Button></Box>
    </Sheet>
  );
}

type FixProps = { holder: string; returned: string | null | undefined; isActing: boolean; onClose(): void; onSend(account: ReturnType<typeof accountOf>): void };

/** The bank sent the money back: another account of the same name. */
export function FixSheet({ holder, returned, isActing, onClose, onSend }: FixProps) {
  const [typed, setTyped] = useState(noAccount);
  const [problems, setProblems] = useState<AccountProblems>({});
  function send() {
    const found = problemsIn(typed);
    setProblems(found);
    revealFirst(found);
    if (Object.keys(found).length === 0) onSend(accountOf(holder, typed));
  }
  return (
    <Sheet title={claimWords.fixTitle} onClose={onClose}>
      {returned && <Text as="p" className="sheet-says">{returned}</Text>}
      <ClaimAccount holder={holder} typed={typed} problems={problems} onTyped={(next) => { setTyped(next); setProblems({}); }} />
      <Box className="sheet-acts"><Button isWide isDisabled={isActing} onPress={send}>{claimWords.fixSend}</Button></Box>
    </Sheet>
  );
}
