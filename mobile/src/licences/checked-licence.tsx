import { verifyLicence, verifyLicenceFile, type LicenceVerified } from '../../../shared/contract/licence-check';
import { licenceStatusWords, licenceWords } from '../../../shared/words/screens/licences';
import { checkLicenceWords as words } from '../../../shared/words/screens/show-licence';
import { Faces } from '../faces';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Empty } from '../ui/empty';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { useCall, type Found } from '../use-call';

/** What somebody has in hand: the code of a sheet, or a file by its digest. */
export type Held = { id: string; code: string } | { digest: string };

export function CheckedLicence({ held, onAgain }: { held: Held; onAgain(): void }) {
  const byCode = useCall(verifyLicence, 'id' in held ? held : { id: '', code: '' }, 'id' in held, true);
  const byFile = useCall(verifyLicenceFile, 'digest' in held ? held : { digest: '' }, 'digest' in held, true);
  const found: Found<LicenceVerified> = 'id' in held ? byCode : byFile;
  const isNone = found.refused?.refusal === 'LicenceUnknown' || found.refused?.refusal === 'InputUnreadable';
  if (!isNone || found.value) return <Faces of={found} waiting={[72, 240]}>{(value) => <Checked licence={value} onAgain={onAgain} />}</Faces>;
  return <Empty icon="x-circle" title={words.none} says={words.noneSays} role="alert"><Button kind="tonal" onPress={onAgain}>{words.again}</Button></Empty>;
}

function Checked({ licence: { name, licenceNo, holderName, issuerName, issuedOn, validTo, status, isCurrent, since }, onAgain }: { licence: LicenceVerified; onAgain(): void }) {
  const isGood = status === 'valid';
  return (
    <Box className="pad stack">
      <Notice tone={isGood ? 'jade' : 'danger'}>
        <Text as="p">{isGood ? words.holds : words.notHolds(licenceStatusWords[status], since)}</Text>
        <Text as="p" className="plain">{isGood ? words.holdsSays : words.notHoldsSays}</Text>
      </Notice>
      {!isCurrent && <Notice tone="gold"><Text as="p">{words.older}</Text><Text as="p" className="plain">{words.olderSays}</Text></Notice>}
      <Card className="padded">
        <Rows
          rows={[
            { name: words.name, value: name }, { name: words.status, value: licenceStatusWords[status] }, { name: words.holder, value: holderName }, { name: licenceWords.number, value: licenceNo },
            { name: licenceWords.issuer, value: issuerName }, { name: licenceWords.issuedOn, value: issuedOn }, { name: licenceWords.validTo, value: validTo ?? licenceWords.forever },
          ]}
        />
      </Card>
      <Button kind="tonal" isWide onPress={onAgain}>{words.again}</Button>
    </Box>
  );
}
