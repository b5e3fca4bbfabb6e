import { useState } from 'react';
import { giveConsent, withdrawConsent, type ConsentView } from '../../../shared/contract/privacy';
import { consentPurposeWords, privacyWords as words } from '../../../shared/words/screens/privacy';
import { dayWords } from '../../../shared/words/screens/days';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card, Section } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { useAct } from '../use-act';
import './privacy.scss';

/** 我的同意: each by itself, taken back as easily as given. */
export function MyConsents({ notice, consents, onChanged }: { notice: number; consents: readonly ConsentView[]; onChanged(): void }) {
  const giving = useAct(giveConsent);
  const withdrawing = useAct(withdrawConsent);
  const [refused, setRefused] = useState<No | null>(null);
  const tell = (answer: { ok: true } | No | null, done: string) => {
    if (answer && !answer.ok) return setRefused(answer);
    if (!answer) return;
    say(done);
    onChanged();
  };
  return (
    <Section title={words.consents}>
      <Card>
        {consents.map((one) => (
          <Box key={one.purpose} className="consent-line">
            <Box className="grow">
              <Text as="h3" className="strong">{consentPurposeWords[one.purpose].name}</Text>
              <Text as="p" className="privacy-says">{consentPurposeWords[one.purpose].says}</Text>
              <Text as="p" className="privacy-says">{stateOf(one)}</Text>
            </Box>
            {one.isGiven
              ? <Button kind="line" isSmall isDisabled={withdrawing.isActing} label={`${words.withdraw}：${consentPurposeWords[one.purpose].name}`} onPress={() => void withdrawing.act({ purpose: one.purpose }).then((answer) => tell(answer, words.withdrawn))}>{words.withdraw}</Button>
              : <Button kind="tonal" isSmall isDisabled={giving.isActing} label={`${words.agree}：${consentPurposeWords[one.purpose].name}`} onPress={() => void giving.act({ purpose: one.purpose, notice }).then((answer) => tell(answer, words.agreed))}>{words.agree}</Button>}
          </Box>
        ))}
        <Text as="p" className="privacy-effect">{words.effect}</Text>
      </Card>
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={onChanged} />}
    </Section>
  );
}

function stateOf({ isGiven, isOutdated, at }: ConsentView): string {
  if (isOutdated) return words.outdated;
  return isGiven && at ? words.given(dayWords(at.slice(0, 10), today())) : words.notGiven;
}
