import { useState } from 'react';
import { getMyLicence, listMyLicences, type LicenceView } from '../../../shared/contract/licences';
import { maskNumber } from '../../../shared/domain/people/mask';
import { licenceStatusWords, licenceWords } from '../../../shared/words/screens/licences';
import { receiptWords } from '../../../shared/words/screens/receipts';
import { Faces } from '../faces';
import { go, replaceWith, useCarried } from '../go';
import { Page } from '../page';
import { useIsApplicant } from '../session';
import { SignInFirst } from '../sign-in-first';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Cell } from '../ui/cell';
import { Empty } from '../ui/empty';
import { Icon } from '../ui/icon';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { Tag } from '../ui/tag';
import { useCall } from '../use-call';
import { LicenceActs } from './licence-acts';
import { LicenceFields } from './licence-fields';
import { LicenceLife } from './licence-life';
import './licences.scss';

export default function Licence() {
  const { licenceNo } = useCarried<'licence'>();
  const found = useCall(listMyLicences, {}, useIsApplicant());
  return (
    <Page title={licenceWords.one}>
      <SignInFirst>
        <Faces of={found} waiting={[140, 280]}>
          {({ licences }) => {
            const licence = licences.find((one) => one.licenceNo === licenceNo);
            return licence ? <Whole licence={licence} /> : <NotFound />;
          }}
        </Faces>
      </SignInFirst>
    </Page>
  );
}

/** Numbers are masked until their holder asks to see them. */
function Whole({ licence }: { licence: LicenceView }) {
  const [isOpen, setOpen] = useState(false);
  const whole = useCall(getMyLicence, { licenceNo: licence.licenceNo });
  const { name, holderName, issuerName, issuedOn, validTo, status, licenceNo, eLicenceId, caseNo, fields } = isOpen && whole.value ? whole.value : licence;
  const seen = (number: string) => (isOpen ? number : maskNumber(number).replace(/\*{5,}/, '****'));
  return (
    <Box className="pad stack">
      <Box className="licence-head">
        <Icon name="seal-check-duotone" className="licence-head-icon" />
        <Text as="h2" className="licence-head-name">{name}</Text>
        <Text as="p" className="licence-head-says">{holderName}</Text>
        <Tag tone={status === 'valid' ? 'jade' : 'grey'} icon={status === 'valid' ? 'check' : 'clock'}>{licenceStatusWords[status]}</Tag>
      </Box>
      {status === 'valid' && <LicenceActs licenceNo={licenceNo} isOurs={caseNo !== null} />}
      {fields.length > 0 && <LicenceFields licence={{ ...licence, fields }} />}
      <Card className="padded">
        <Rows
          rows={[
            { name: licenceWords.issuer, value: issuerName }, { name: licenceWords.issuedOn, value: issuedOn },
            { name: licenceWords.validTo, value: validTo ?? licenceWords.forever }, { name: licenceWords.number, value: seen(licenceNo) }, { name: licenceWords.id, value: seen(eLicenceId) },
          ]}
        />
        <Button kind="tonal" isSmall onPress={() => setOpen(!isOpen)}>{isOpen ? licenceWords.hide : licenceWords.reveal}</Button>
      </Card>
      <LicenceLife life={whole.value?.life ?? []} />
      <Card><Cell icon="list-checks" title={receiptWords.title} says={receiptWords.says} onPress={() => go('receipts', {})} /></Card>
      {caseNo && <Card><Cell icon="files" title={licenceWords.fromCase} says={caseNo} onPress={() => go('case', { caseNo })} /></Card>}
    </Box>
  );
}

function NotFound() {
  return (
    <Empty title={licenceWords.notFound} says={licenceWords.notFoundSays}>
      <Button kind="tonal" onPress={() => replaceWith('wallet', {})}>{licenceWords.toWallet}</Button>
    </Empty>
  );
}
