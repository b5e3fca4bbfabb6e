import type { MaterialForecast } from '../../shared/contract/items';
import { dayOf } from '../../shared/domain/workdays';
import { AUTHORISED_DAYS } from '../../shared/domain/licences/authorisation';
import { authorisationWords, purposeWords } from '../../shared/words/authorisation';
import { consentWords } from '../../shared/words/screens/consent';
import { dayWords, validToWords } from '../../shared/words/screens/days';
import { today } from './today';
import { Card, Section } from './ui/card';
import { Icon } from './ui/icon';
import { Box, Text } from './ui/prim';
import { Rows } from './ui/rows';
import './styles/consent.scss';

export type AskedLicence = { material: string; licence: NonNullable<MaterialForecast['licence']> };

/** Which licences are to be fetched, whose they are, which fields, what for, and until when. */
export function Consent({ itemName, asked }: { itemName: string; asked: readonly AskedLicence[] }) {
  return (
    <>
      <Box className="pad"><Text as="p" className="consent-says">{authorisationWords.says}</Text></Box>
      <Section title={consentWords.licences(asked.length)}>
        <Box className="stack">{asked.map((one) => <AskedFor key={`${one.material}${one.licence.licenceNo}`} {...one} />)}</Box>
      </Section>
      <Box className="pad consent-terms">
        <Card className="padded">
          <Rows rows={[{ name: consentWords.purpose, value: purposeWords(itemName) }, { name: consentWords.until, value: consentWords.untilSays(dayWords(lastDay(), today())) }]} />
        </Card>
        <Text as="p" className="small-print">{consentWords.disagreeSays}</Text>
      </Box>
    </>
  );
}

function AskedFor({ material, licence: { name, holderName, validTo, fields } }: AskedLicence) {
  return (
    <Card className="padded">
      <Box className="consent-head">
        <Icon name="seal-check-duotone" className="consent-seal" />
        <Box className="grow">
          <Text as="h3" className="strong">{name}</Text>
          <Text as="p" className="consent-valid">{validToWords(validTo)}</Text>
        </Box>
      </Box>
      <Rows
        rows={[
          { name: consentWords.holder, value: holderName }, { name: consentWords.fields, value: fields.join(consentWords.listed) || consentWords.allFields },
          { name: consentWords.usedFor, value: material },
        ]}
      />
    </Card>
  );
}

function lastDay(): string {
  return dayOf(new Date(Date.now() + AUTHORISED_DAYS * 86_400_000));
}
