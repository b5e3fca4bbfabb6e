import { useState } from 'react';
import { openShownLicence, type ShownLicence } from '../../../shared/contract/licence-show';
import { sceneWords } from '../../../shared/words/authorisation';
import { nextStepOf } from '../../../shared/words/screens/faces';
import { licenceStatusWords, licenceWords } from '../../../shared/words/screens/licences';
import { shownLicenceWords as words } from '../../../shared/words/screens/show-licence';
import type { No } from '../call';
import { sentenceOf } from '../faces';
import { useCarried } from '../go';
import { Page } from '../page';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Empty } from '../ui/empty';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { useAct } from '../use-act';
import './licences.scss';

/** What a scanned code opens, for anybody: pressed on purpose, because it opens once. */
export default function Shown() {
  const { code = '' } = useCarried<'shownLicence'>();
  const [seen, setSeen] = useState<ShownLicence | null>(null);
  const [refused, setRefused] = useState<No | null>(null);
  // The key of a request whose answer was lost is kept: asked again, it opens what it opened.
  const { act, isActing } = useAct(openShownLicence);
  async function open() {
    let answer = await act({ code });
    // A session that ran out is no reason not to look: asked again as anybody.
    if (answer && !answer.ok && answer.refusal === 'SignInExpired') answer = await act({ code });
    if (answer?.ok) setSeen(answer.value);
    else if (answer) setRefused(answer);
  }
  return (
    <Page title={words.title}>
      {seen ? <Seen licence={seen} /> : refused ? <Failed refused={refused} onAgain={() => void open()} />
        : code === '' ? <Empty icon="question" title={words.noCode} says={words.noCodeSays} /> : (
          <Box className="pad stack">
            <Text as="p">{words.ask}</Text>
            <Button isWide isDisabled={isActing} onPress={() => void open()}>{words.open}</Button>
          </Box>
        )}
    </Page>
  );
}

function Failed({ refused, onAgain }: { refused: No; onAgain(): void }) {
  return (
    <Empty icon="x-circle" title={words.failed} says={sentenceOf(refused)} role="alert">
      {nextStepOf[refused.refusal] === 'again' && <Button kind="tonal" onPress={onAgain}>{words.again}</Button>}
    </Empty>
  );
}

function Seen({ licence: { scene, name, holderName, licenceNo, issuerName, issuedOn, validTo, status, fields, seenAt } }: { licence: ShownLicence }) {
  return (
    <Box className="pad stack">
      <Notice tone={status === 'valid' ? 'jade' : 'danger'}>
        <Text as="p">{`${name} · ${licenceStatusWords[status]}`}</Text>
        <Text as="p" className="plain">{`${sceneWords[scene].name} · ${words.seen(seenAt.slice(0, 19).replace('T', ' '))}`}</Text>
      </Notice>
      <Text as="p" className="small-print">{words.only}</Text>
      <Card className="padded">
        <Rows
          rows={[
            { name: licenceWords.holder, value: holderName }, { name: licenceWords.number, value: licenceNo }, { name: licenceWords.issuer, value: issuerName },
            { name: licenceWords.issuedOn, value: issuedOn }, { name: licenceWords.validTo, value: validTo ?? licenceWords.forever },
            ...fields.map(({ label, value }) => ({ name: label, value })),
          ]}
        />
      </Card>
      <Text as="p" className="small-print">{words.once}</Text>
    </Box>
  );
}
