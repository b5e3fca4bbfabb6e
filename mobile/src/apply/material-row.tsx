import type { MaterialForecast } from '../../../shared/contract/items';
import type { ProofProblem } from '../../../shared/domain/cases/prove-materials';
import { maskNumber } from '../../../shared/domain/people/mask';
import { proofProblemWords } from '../../../shared/words/cases';
import { applyWords } from '../../../shared/words/screens/apply';
import { validToWords } from '../../../shared/words/screens/days';
import { expiredWords, guideWords, howWords } from '../../../shared/words/screens/guide';
import { Icon } from '../ui/icon';
import { Box, Text } from '../ui/prim';
import { Tag } from '../ui/tag';

export function isProved({ by }: MaterialForecast): boolean {
  return by === 'form' || by === 'licence';
}

/** A material, and the licence that stands in for its paper. */
export function MaterialRow({ material, problem }: { material: MaterialForecast; problem: ProofProblem | undefined }) {
  const isFree = isProved(material) && !problem;
  const isMissing = !isFree && material.necessity === 'required';
  return (
    <Box className="material">
      <Box className="material-head">
        <Box className={`material-icon ${isFree ? 'free' : isMissing ? 'missing' : ''}`} isHidden><Icon name={isFree ? 'check' : isMissing ? 'warning-circle' : 'question'} /></Box>
        <Box className="grow">
          <Text as="p" className="strong">{material.name}</Text>
          <Text as="p" className={`material-says ${isMissing ? 'is-missing' : ''}`}>{problem ? proofProblemWords[problem] : saysOf(material)}</Text>
        </Box>
        {isFree ? <Tag tone="jade">{guideWords.noPaper}</Tag> : isMissing ? <Tag tone="danger">{guideWords.toBring}</Tag> : <Tag tone="grey">{guideWords.perhaps}</Tag>}
      </Box>
      {material.licence && <ProvingLicence licence={material.licence} />}
    </Box>
  );
}

function ProvingLicence({ licence: { name, holderName, licenceNo, validTo } }: { licence: NonNullable<MaterialForecast['licence']> }) {
  return (
    <Box className="proving">
      <Icon name="seal-check-duotone" className="proving-seal" />
      <Box className="grow">
        <Text as="p" className="strong">{`${name} · ${holderName}`}</Text>
        <Text as="p" className="proving-says">{maskNumber(licenceNo)}</Text>
        <Text as="p" className="proving-says">{validToWords(validTo)}</Text>
      </Box>
    </Box>
  );
}

function saysOf({ by, when, necessity, expired, licence }: MaterialForecast): string {
  if (by === 'form') return applyWords.generated;
  if (licence) return howWords.licence;
  const first = expired[0];
  const how = first ? expiredWords(first.name, first.validTo) : howWords[by];
  return necessity === 'conditional' && when ? guideWords.only(when) : how;
}
