import type { LicenceView } from '../../../shared/contract/licences';
import { validToWords } from '../../../shared/words/screens/days';
import { licenceStatusWords } from '../../../shared/words/screens/licences';
import { go } from '../go';
import { Icon } from '../ui/icon';
import { Box, Press, Text } from '../ui/prim';
import { Tag } from '../ui/tag';

/** A licence as it lies in the wallet. */
export function LicenceCard({ licence: { licenceNo, name, holderName, issuerName, validTo, status } }: { licence: LicenceView }) {
  const isValid = status === 'valid';
  return (
    <Press className={`licence ${isValid ? '' : 'gone'}`} onPress={() => go('licence', { licenceNo })}>
      <Icon name="seal-check-duotone" className="licence-seal" />
      <Box as="span" className="grow">
        <Text className="licence-name">{name}</Text>
        <Text className="licence-says">{`${holderName} · ${issuerName}`}</Text>
        <Text className="licence-says">{validToWords(validTo)}</Text>
      </Box>
      <Tag tone={isValid ? 'jade' : 'grey'} icon={isValid ? 'check' : 'clock'}>{licenceStatusWords[status]}</Tag>
    </Press>
  );
}
