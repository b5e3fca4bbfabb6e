import { useState } from 'react';
import { giveConsent, listConsents } from '../../shared/contract/privacy';
import type { ConsentPurpose } from '../../shared/domain/privacy/consent';
import { consentPurposeWords, privacyWords as words } from '../../shared/words/screens/privacy';
import type { No } from './call';
import { sentenceOf } from './faces';
import { go } from './go';
import { Button } from './ui/button';
import { Box, Text } from './ui/prim';
import { Sheet } from './ui/sheet';
import { useAct } from './use-act';
import { useCall } from './use-call';

/** A separate consent, asked where it is needed; what was about to be done goes on after it. */
export function ConsentSheet({ purpose, onClose, onAgreed }: { purpose: ConsentPurpose; onClose(): void; onAgreed(): void }) {
  const notice = useCall(listConsents, {}).value?.notice;
  const { act, isActing } = useAct(giveConsent);
  const [refused, setRefused] = useState<No | null>(null);
  const { ask, says } = consentPurposeWords[purpose];
  async function agree() {
    if (notice === undefined) return;
    const answer = await act({ purpose, notice });
    if (answer?.ok) onAgreed();
    else if (answer) setRefused(answer);
  }
  return (
    <Sheet title={ask} onClose={onClose}>
      <Text as="p" className="sheet-says">{says}</Text>
      {refused && <Text as="p" className="sheet-says" role="alert">{sentenceOf(refused)}</Text>}
      <Button kind="line" isSmall onPress={() => { onClose(); go('privacy', {}); }}>{words.more}</Button>
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{words.disagree}</Button>
        <Button isDisabled={isActing || notice === undefined} onPress={() => void agree()}>{words.agreeOn}</Button>
      </Box>
    </Sheet>
  );
}

/** Which consent a refusal asks for. */
export function purposeOf({ refusal, about }: No): ConsentPurpose | null {
  return refusal === 'ConsentNeeded' ? (about as { purpose: ConsentPurpose }).purpose : null;
}
