import { useState } from 'react';
import { listMyLicences } from '../../../shared/contract/licences';
import type { MeView } from '../../../shared/contract/sign-in';
import { kindWords, meWords } from '../../../shared/words/screens/me';
import { go, switchTo } from '../go';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Cell } from '../ui/cell';
import { Icon } from '../ui/icon';
import { Box, Press, Text } from '../ui/prim';
import { useCall } from '../use-call';
import { useActFor } from '../act-for';
import { IdentitySheet } from './identity-sheet';

/** Who is signed in, for whom they act, and what is in their wallet. */
export function MyPerson({ me: { person, mayActFor } }: { me: MeView }) {
  const [isSwitching, setSwitching] = useState(false);
  const actFor = useActFor();
  const licences = useCall(listMyLicences, { status: 'valid' }).value?.licences.length;
  return (
    <Box className="pad stack">
      <Box className="me-card">
        <Box className="me-face" isHidden><Icon name={person.kind === 'legal' ? 'buildings-duotone' : 'identification-card-duotone'} /></Box>
        <Box className="grow">
          <Text as="h2" className="me-name">{person.name}</Text>
          <Text as="p" className="me-says">{`${kindWords[person.kind]} · ${person.idNoMasked}`}</Text>
        </Box>
        {mayActFor.length > 1 && <Button kind="tonal" isSmall onPress={() => setSwitching(true)}>{meWords.switch}</Button>}
      </Box>
      <Press className="me-wallet" onPress={() => go('wallet', {})}>
        <Text className="me-wallet-name">{meWords.wallet}</Text>
        <Box as="span" className="me-wallet-count">
          <Text className="me-wallet-number">{licences === undefined ? '—' : String(licences)}</Text>
          <Text>{meWords.licences}</Text>
        </Box>
        <Icon name="seal-check-duotone" className="me-wallet-icon" />
      </Press>
      <Card>
        <Cell icon="files" title={meWords.cases} onPress={() => switchTo('cases')} />
        {person.kind === 'legal' && <Cell icon="coins-duotone" title={meWords.claims} onPress={() => go('claims', {})} />}
        <Cell icon="list-checks" title={meWords.receipts} onPress={() => go('receipts', {})} />
        <Cell icon="note-pencil" title={meWords.disputes} onPress={() => go('disputes', {})} />
        <Cell icon="map-pin" title={meWords.addresses} onPress={() => go('addresses', {})} />
        <Cell icon="identification-card-duotone" title={meWords.mandates} onPress={() => go('mandates', {})} />
      </Card>
      {isSwitching && (
        <IdentitySheet people={mayActFor} current={person.personId} onClose={() => setSwitching(false)} onPick={(picked) => { setSwitching(false); void actFor(picked); }} />
      )}
    </Box>
  );
}
