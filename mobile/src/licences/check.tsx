import { useState } from 'react';
import { checkLicenceWords as words } from '../../../shared/words/screens/show-licence';
import { useCarried } from '../go';
import { Page } from '../page';
import { Button } from '../ui/button';
import { Box, Text } from '../ui/prim';
import { CheckedLicence, type Held } from './checked-licence';
import { canPick, pickDigest } from './pick-digest';
import './licences.scss';

/** 证照核验: opened by the code on a sheet, or asked with the file itself; for anybody. */
export default function CheckLicence() {
  const { id = '', code = '' } = useCarried<'checkLicence'>();
  const [held, setHeld] = useState<Held | null>(id && code ? { id, code } : null);
  async function pick() {
    const digest = await pickDigest();
    if (digest) setHeld({ digest });
  }
  return (
    <Page title={words.title}>
      {held ? <CheckedLicence key={JSON.stringify(held)} held={held} onAgain={() => setHeld(null)} /> : (
        <Box className="pad stack">
          <Text as="p">{words.ask}</Text>
          {canPick && <Button isWide onPress={() => void pick()}>{words.pick}</Button>}
        </Box>
      )}
    </Page>
  );
}
