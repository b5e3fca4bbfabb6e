import { useState } from 'react';
import { actOnClaim } from '../../../shared/contract/claims';
import { claimNeedsReason } from '../../../shared/domain/claims/act-on-claim';
import { clawbackGrounds, type ClawbackGround } from '../../../shared/domain/claims/claim';
import type { OfficerClaimAction } from '../../../shared/domain/claims/stages';
import { clawbackGroundWords } from '../../../shared/words/claims';
import { claimActWords, redeemWords as words } from '../../../shared/words/screens/redeem';
import type { No } from '../call';
import { useKeys } from '../keys';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { Button } from '../ui/button';
import { ChoiceField } from '../ui/choice-field';
import { Box } from '../ui/prim';
import { Sheet } from '../ui/sheet';
import { TextField } from '../ui/text-field';
import { useAct } from '../use-act';

type ActSheetProps = { claimNo: string; action: OfficerClaimAction; onClose(): void; onChanged(): void };

/** A reason where others read one, a ground where the record asks for it; what was typed stays when it is refused. */
export function ActSheet({ claimNo, action, onClose, onChanged }: ActSheetProps) {
  const needsReason = claimNeedsReason.includes(action);
  const needsGround = action === 'openClawback';
  const [reason, setReason] = useState('');
  const [ground, setGround] = useState<ClawbackGround | ''>('');
  const [isMissing, setMissing] = useState(false);
  const [refused, setRefused] = useState<No | null>(null);
  const { act, isActing } = useAct(actOnClaim);

  async function send() {
    if ((needsReason && !reason.trim()) || (needsGround && !ground)) return setMissing(true);
    const answer = await act({ claimNo, action, ...(reason.trim() ? { reason: reason.trim() } : {}), ...(ground ? { ground } : {}) });
    if (!answer) return;
    if (!answer.ok) return setRefused(answer);
    say(words.done);
    onClose();
    onChanged();
  }
  useKeys({ Commit: () => void send() }, 'dialog');
  if (refused) return <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={onChanged} />;
  return (
    <Sheet title={claimActWords[action]} onClose={onClose}>
      <Box className="stack">
        {needsGround && (
          <ChoiceField
            label={words.ground} isRequired value={ground} options={clawbackGrounds.map((value) => ({ value, name: clawbackGroundWords[value] }))} problem={isMissing && !ground ? words.groundMissing : undefined}
            onValue={(value) => setGround(value as ClawbackGround)}
          />
        )}
        <TextField
          kind="paragraph" label={words.reason} isRequired={needsReason} value={reason} maxLength={500} hint={needsReason ? words.reasonHint : words.reasonOptional}
          problem={isMissing && needsReason && !reason.trim() ? words.missing : undefined} onValue={(typed) => { setReason(typed); setMissing(false); }}
        />
      </Box>
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{words.cancel}</Button>
        <Button isDisabled={isActing} onPress={() => void send()}>{words.confirm}</Button>
      </Box>
    </Sheet>
  );
}
