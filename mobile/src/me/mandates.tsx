import { useState } from 'react';
import { listMandates, type MandateView } from '../../../shared/contract/mandates';
import { mandateWords } from '../../../shared/words/screens/mandates';
import { Faces } from '../faces';
import { Page } from '../page';
import { useIsApplicant } from '../session';
import { SignInFirst } from '../sign-in-first';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { useCall } from '../use-call';
import { GrantSheet } from './grant-sheet';
import { MandateCard } from './mandate-card';
import './mandates.scss';

/** Who may act for the enterprise; for a person, for which enterprises they may. */
export default function Mandates() {
  const found = useCall(listMandates, {}, useIsApplicant());
  return (
    <Page title={mandateWords.title}>
      <SignInFirst>
        <Faces of={found} waiting={[72, 220]}>{({ mandates, mayGrant }) => <List mandates={mandates} mayGrant={mayGrant} onChanged={found.again} />}</Faces>
      </SignInFirst>
    </Page>
  );
}

function List({ mandates, mayGrant, onChanged }: { mandates: readonly MandateView[]; mayGrant: boolean; onChanged(): void }) {
  const [isGranting, setGranting] = useState(false);
  return (
    <Box className="pad stack">
      <Notice tone="brand"><Text as="p">{mayGrant ? mandateWords.says : mandateWords.received}</Text></Notice>
      {mayGrant && mandates.length > 0 && <Button isWide onPress={() => setGranting(true)}>{mandateWords.give}</Button>}
      {mandates.length === 0 && (
        <Empty icon="user-circle" title={mayGrant ? mandateWords.emptyGiven : mandateWords.emptyReceived} says={mayGrant ? mandateWords.emptyGivenSays : mandateWords.emptyReceivedSays}>
          {mayGrant && <Button onPress={() => setGranting(true)}>{mandateWords.give}</Button>}
        </Empty>
      )}
      <Box as="ul" className="stack">
        {mandates.map((one) => <Box as="li" key={one.mandateNo}><MandateCard mandate={one} isGiven={mayGrant} onChanged={onChanged} /></Box>)}
      </Box>
      {isGranting && <GrantSheet onClose={() => setGranting(false)} onGranted={() => { setGranting(false); onChanged(); }} />}
    </Box>
  );
}
