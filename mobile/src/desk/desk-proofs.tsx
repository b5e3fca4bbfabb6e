import type { DeskCaseView, ProofLicence } from '../../../shared/contract/desk';
import { proofWords } from '../../../shared/words/cases';
import { validToWords } from '../../../shared/words/screens/days';
import { deskWords } from '../../../shared/words/screens/desk';
import { Card } from '../ui/card';
import { Icon } from '../ui/icon';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { Tag } from '../ui/tag';

type Proved = DeskCaseView['materials'][number];

/** Each material with what proves it; a licence as its issuer has it today. */
export function DeskProofs({ view }: { view: DeskCaseView }) {
  return (
    <Card className="padded">
      <Text as="h3" className="pane-title flush">{deskWords.proofs}</Text>
      {view.materials.map((material) => (
        <Box key={material.code} className="proof">
          <Box className="proof-head">
            <Text as="p" className="grow strong">{material.name}</Text>
            <Verdict material={material} />
          </Box>
          {material.licence && <ProofLicenceCard licence={material.licence} />}
        </Box>
      ))}
    </Card>
  );
}

function Verdict({ material: { proof, licence, necessity } }: { material: Proved }) {
  if (licence) return <Tag tone={licence.isValid ? 'jade' : 'plum'} icon={licence.isValid ? 'check' : 'x'}>{licence.isValid ? deskWords.licenceValid : deskWords.licenceGone}</Tag>;
  if (!proof) return <Tag tone={necessity === 'required' ? 'gold' : 'grey'}>{necessity === 'required' ? deskWords.notGiven : deskWords.notNeeded}</Tag>;
  return <Tag>{proof.by === 'form' ? deskWords.formMade : proofWords[proof.by]}</Tag>;
}

function ProofLicenceCard({ licence: { name, licenceNo, validTo, fields } }: { licence: ProofLicence }) {
  return (
    <Box className="proof-licence">
      <Text as="p" className="center-line strong"><Icon name="seal-check-duotone" className="proof-seal" />{name}</Text>
      <Text as="p" className="queue-says">{`${licenceNo} · ${validToWords(validTo)}`}</Text>
      <Rows rows={fields.map(({ label, value }) => ({ name: label, value }))} />
    </Box>
  );
}
