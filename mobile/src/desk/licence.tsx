import { useState } from 'react';
import { getDeskLicence, type DeskLicenceView } from '../../../shared/contract/licence-desk';
import { deskLicenceWords as words } from '../../../shared/words/screens/desk-licence';
import { Faces } from '../faces';
import { useCarried } from '../go';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Box, Text } from '../ui/prim';
import { TextField } from '../ui/text-field';
import { useCall } from '../use-call';
import { Beside } from './beside';
import { LicenceCase } from './licence-case';
import { useIsOfficer } from './officers-only';
import './desk.scss';

/** 证照管理: a licence of the desk by its number, and what is done with it. */
export default function DeskLicence() {
  const { licenceNo = '' } = useCarried<'deskLicence'>();
  const [typed, setTyped] = useState(licenceNo);
  const [asked, setAsked] = useState(licenceNo);
  const [desk, setDesk] = useState<string | undefined>(undefined);
  const found = useCall(getDeskLicence, { licenceNo: asked }, useIsOfficer() && asked !== '');
  const isUnknown = found.refused?.refusal === 'LicenceNotFound';
  const look = () => setAsked(typed.trim());
  return (
    <Beside title={words.title} desk={desk} onDesk={setDesk}>
      <Box className="pad stack">
        <Text as="p" className="case-row-says">{words.says}</Text>
        <Box className="licence-find">
          <Box className="framed grow"><TextField kind="text" isRequired label={words.find} hint={words.findHint} value={typed} maxLength={60} onValue={setTyped} onDone={look} /></Box>
          <Button isDisabled={typed.trim() === ''} onPress={look}>{words.look}</Button>
        </Box>
        {isUnknown && <Empty icon="question" title={words.unknown} says={words.unknownSays} role="alert" />}
        {asked !== '' && !isUnknown && <Faces of={found} waiting={[120, 200]}>{(view: DeskLicenceView) => <LicenceCase view={view} onChanged={found.again} />}</Faces>}
      </Box>
    </Beside>
  );
}
