import type { DeskCaseView, ProofLicence } from '../../../shared/contract/desk';
import { validToWords } from '../../../shared/words/screens/days';
import { deskWords } from '../../../shared/words/screens/desk';
import { awaitedWords, deskProofWords, trustWords } from '../../../shared/words/screens/desk-proofs';
import { Card } from '../ui/card';
import { Icon } from '../ui/icon';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { Tag } from '../ui/tag';
import { ProofFiles } from './proof-files';
import { ProofPromise } from './proof-promise';

type Proved = DeskCaseView['materials'][number];

/** Each material with what proves it and how far that can be trusted; a licence as its issuer has it today. */
export function DeskProofs({ view, officerId, onChanged }: { view: DeskCaseView; officerId: string | undefined; onChanged(): void }) {
  const isMine = view.takenBy !== null && view.takenBy.officerId === officerId;
  return (
    <Card className="padded desk-proofs">
      <Text as="h3" className="pane-title flush">{deskWords.proofs}</Text>
      {view.materials.map((material) => (
        <Box key={material.code} className="proof">
          <Box className="proof-head">
            <Text as="p" className="grow strong">{material.name}</Text>
            <Verdict material={material} />
          </Box>
          {material.grade && <Text as="p" className="proof-says">{trustWords[material.grade]}</Text>}
          <Outstanding material={material} />
          {material.licence && <ProofLicenceCard licence={material.licence} />}
          {material.files.length > 0 && <ProofFiles caseNo={view.caseNo} files={material.files} isMine={isMine} onChanged={onChanged} />}
          {material.promise && <ProofPromise promise={material.promise} />}
        </Box>
      ))}
    </Card>
  );
}

function Verdict({ material: { proof, licence, necessity } }: { material: Proved }) {
  if (licence) return <Tag tone={licence.isValid ? 'jade' : 'plum'} icon={licence.isValid ? 'check' : 'x'}>{licence.isValid ? deskWords.licenceValid : deskWords.licenceGone}</Tag>;
  if (!proof) return <Tag tone={necessity === 'required' ? 'gold' : 'grey'}>{necessity === 'required' ? deskWords.notGiven : deskWords.notNeeded}</Tag>;
  const isOut = proof.by === 'awaited' || proof.by === 'owed' || proof.by === 'later';
  return <Tag tone={isOut ? 'gold' : 'brand'}>{deskProofWords.provedBy[proof.by]}</Tag>;
}

/** What has not come, and why. */
function Outstanding({ material: { proof } }: { material: Proved }) {
  if (proof?.by === 'owed') return <Text as="p" className="proof-says">{deskProofWords.owed[proof.why]}</Text>;
  if (proof?.by !== 'awaited') return null;
  const until = proof.gaveUp === null ? ` · ${deskProofWords.awaitedUntil(proof.until.slice(0, 16).replace('T', ' '))}` : '';
  return <Text as="p" className="proof-says">{`${proof.name}：${awaitedWords[proof.gaveUp ?? 'asking']}${until}`}</Text>;
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
