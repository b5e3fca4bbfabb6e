import type { CaseView } from '../../../shared/contract/cases';
import { getGuide } from '../../../shared/contract/items';
import type { Proof } from '../../../shared/domain/cases/proof';
import { proofWords } from '../../../shared/words/cases';
import { caseWords } from '../../../shared/words/screens/case';
import { dayWords, validToWords } from '../../../shared/words/screens/days';
import { owedWords } from '../../../shared/words/screens/owed';
import { filedWords, wayWords } from '../../../shared/words/screens/ways';
import { go } from '../go';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card, Section } from '../ui/card';
import { Icon } from '../ui/icon';
import { Box, Text } from '../ui/prim';
import { useCall } from '../use-call';

/** What was filed, and by which way each material is met; what is owed has a part of its own. */
export function CaseMaterials({ view: { caseNo, proofs, itemCode, actions } }: { view: CaseView }) {
  const given = Object.entries(proofs).filter(([, { by }]) => by !== 'owed' && by !== 'later');
  const materials = useCall(getGuide, { itemCode }).value?.materials ?? [];
  if (given.length === 0) return null;
  return (
    <Section title={caseWords.materials}>
      <Card>
        {given.map(([code, proof]) => (
          <Filed
            key={code} name={materials.find((one) => one.code === code)?.name ?? nameOf(proof)} proof={proof}
            onOther={proof.by === 'awaited' && actions.includes('supply') ? () => go('supply', { caseNo, material: code }) : null}
          />
        ))}
      </Card>
    </Section>
  );
}

function Filed({ name, proof, onOther }: { name: string; proof: Proof; onOther: (() => void) | null }) {
  const isAwaited = proof.by === 'awaited';
  return (
    <Box className="case-row">
      <Icon name={isAwaited ? 'clock' : 'check-circle-fill'} className={`case-row-icon ${isAwaited ? 'gold-ink' : 'jade-ink'}`} />
      <Box className="grow">
        <Text as="p">{name}</Text>
        <Text as="p" className="case-row-says">{saysOf(proof)}</Text>
        {onOther && <Box className="case-row-acts"><Button kind="line" isSmall label={owedWords.otherWayOf(name)} onPress={onOther}>{owedWords.otherWay}</Button></Box>}
      </Box>
    </Box>
  );
}

const nameOf = (proof: Proof) => ('name' in proof ? proof.name : proof.by === 'form' ? caseWords.form : proofWords[proof.by]);

function saysOf(proof: Proof): string {
  switch (proof.by) {
    case 'licence': return `${wayWords.licence.name} · ${proof.name} · ${validToWords(proof.validTo)}`;
    case 'reuse': return `${wayWords.reuse.name} · ${proof.name}`;
    case 'commitment': return filedWords.promised(dayWords(proof.signedOn, today()));
    case 'upload': return filedWords.uploaded(proof.files.length);
    case 'awaited': return `${proofWords.awaited} · ${proof.gaveUp === null ? owedWords.awaited : owedWords.gaveUp}`;
    case 'form': case 'later': case 'owed': return proofWords[proof.by];
  }
}
