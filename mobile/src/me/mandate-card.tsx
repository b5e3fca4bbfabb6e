import { useState } from 'react';
import { revokeMandate, type MandateView } from '../../../shared/contract/mandates';
import { dayWords } from '../../../shared/words/screens/days';
import { mandateWords, matterWords } from '../../../shared/words/screens/mandates';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { Sheet } from '../ui/sheet';
import { Tag } from '../ui/tag';
import { useAct } from '../use-act';

type CardProps = { mandate: MandateView; isGiven: boolean; onChanged(): void };

export function MandateCard({ mandate, isGiven, onChanged }: CardProps) {
  const { mandateNo, enterpriseName, from, to, matters, until, isRunning, revokedOn, mayRevoke } = mandate;
  const [isAsking, setAsking] = useState(false);
  const [refused, setRefused] = useState<No | null>(null);
  const { act, isActing } = useAct(revokeMandate);
  const words = isGiven ? { act: mandateWords.revoke, title: mandateWords.revokeTitle, says: mandateWords.revokeSays(to) } : { act: mandateWords.layDown, title: mandateWords.layDownTitle, says: mandateWords.layDownSays(enterpriseName) };

  async function revoke() {
    const answer = await act({ mandateNo });
    if (!answer) return;
    setAsking(false);
    if (!answer.ok) return setRefused(answer);
    say(mandateWords.revokedSaid);
    onChanged();
  }
  return (
    <Card className="padded">
      <Box className="mandate-head">
        <Text as="h2" className="strong grow">{isGiven ? to : enterpriseName}</Text>
        {isRunning ? <Tag tone="jade" icon="check">{mandateWords.running}</Tag> : <Tag tone="grey">{revokedOn ? mandateWords.revoked : mandateWords.ended}</Tag>}
      </Box>
      <Rows
        rows={[
          isGiven ? { name: mandateWords.enterprise, value: enterpriseName } : { name: mandateWords.from, value: from },
          { name: mandateWords.matters, value: matters.map((one) => matterWords[one]).join('、') }, { name: mandateWords.until, value: dayWords(until, today()) },
        ]}
      />
      {mayRevoke && <Button kind="line" isWide onPress={() => setAsking(true)}>{words.act}</Button>}
      {isAsking && (
        <Sheet title={words.title} onClose={() => setAsking(false)}>
          <Text as="p" className="sheet-says">{words.says}</Text>
          <Box className="sheet-acts">
            <Button kind="line" onPress={() => setAsking(false)}>{mandateWords.cancel}</Button>
            <Button isDisabled={isActing} onPress={() => void revoke()}>{mandateWords.revokeYes}</Button>
          </Box>
        </Sheet>
      )}
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={onChanged} />}
    </Card>
  );
}
