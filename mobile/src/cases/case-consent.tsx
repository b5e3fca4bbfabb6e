import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/cases';
import { revokeAuthorisation } from '../../../shared/contract/proofs';
import { consentWords } from '../../../shared/words/screens/consent';
import { dayWords } from '../../../shared/words/screens/days';
import { kitWords } from '../../../shared/words/screens/kit';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card, Section } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { Sheet } from '../ui/sheet';
import { Tag } from '../ui/tag';
import { useAct } from '../use-act';

type ConsentProps = { view: CaseView; onChanged(): void };

/** What was consented to, and taking it back. */
export function CaseConsent({ view: { caseNo, authorisation, actions, turn }, onChanged }: ConsentProps) {
  const [isAsked, setAsked] = useState(false);
  const [refused, setRefused] = useState<No | null>(null);
  const { act } = useAct(revokeAuthorisation);
  if (!authorisation) return null;
  const { licences, purpose, grantedAt, expiresAt, revokedAt, by } = authorisation;
  const isOver = turn === 'nobody' || expiresAt.slice(0, 10) < today();

  async function revoke() {
    const answer = await act({ caseNo });
    setAsked(false);
    if (!answer) return undefined;
    if (!answer.ok) return setRefused(answer);
    say(consentWords.revokeDone);
    return onChanged();
  }
  return (
    <Section title={consentWords.title} more={<Tag tone={revokedAt ? 'plum' : isOver ? 'grey' : 'jade'}>{revokedAt ? consentWords.revoked : isOver ? consentWords.expired : consentWords.inForce}</Tag>}>
      <Card className="padded">
        <Text as="p" className="case-row-says">{`${by.name} ${consentWords.granted(dayWords(grantedAt.slice(0, 10), today()))}`}</Text>
        <Rows
          rows={[
            ...licences.map(({ name, holderName }) => ({ name, value: holderName })), { name: consentWords.purpose, value: purpose },
            { name: consentWords.until, value: consentWords.untilSays(dayWords(expiresAt.slice(0, 10), today())) },
          ]}
        />
        {actions.includes('revokeAuthorisation') && <Box className="case-row-acts"><Button kind="line" isSmall onPress={() => setAsked(true)}>{consentWords.revoke}</Button></Box>}
      </Card>
      {isAsked && <RevokeSheet onClose={() => setAsked(false)} onYes={() => void revoke()} />}
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={onChanged} />}
    </Section>
  );
}

function RevokeSheet({ onClose, onYes }: { onClose(): void; onYes(): void }) {
  return (
    <Sheet title={consentWords.revokeTitle} onClose={onClose}>
      <Text as="p" className="sheet-says">{consentWords.revokeSays}</Text>
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{kitWords.cancel}</Button>
        <Button kind="danger" onPress={onYes}>{consentWords.revokeYes}</Button>
      </Box>
    </Sheet>
  );
}
