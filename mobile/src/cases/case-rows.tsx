import type { CaseView } from '../../../shared/contract/cases';
import type { Proof } from '../../../shared/domain/cases/proof';
import { proofWords } from '../../../shared/words/cases';
import { promisedWords } from '../../../shared/words/items';
import { caseWords } from '../../../shared/words/screens/cases';
import { validToWords } from '../../../shared/words/screens/days';
import { guideWords } from '../../../shared/words/screens/guide';
import { go } from '../go';
import { Card, Section } from '../ui/card';
import { Cell } from '../ui/cell';

/** Who handles it, and what was filed. */
export function CaseRows({ view: { department, takenBy, promisedDays, proofs, itemCode, applicantName } }: { view: CaseView }) {
  const proved = Object.entries(proofs);
  return (
    <>
      {proved.length > 0 && (
        <Section title={caseWords.materials}>
          <Card>{proved.map(([code, proof]) => <Cell key={code} icon="check-circle-fill" tone="jade" title={nameOf(proof)} says={saysOf(proof)} />)}</Card>
        </Section>
      )}
      <Section title={caseWords.about}>
        <Card>
          <Cell title={caseWords.applicant} value={applicantName} />
          <Cell title={caseWords.department} value={department.name} />
          {takenBy && <Cell title={caseWords.officer} value={takenBy} />}
          <Cell title={guideWords.promised} value={promisedWords(promisedDays)} />
          <Cell title={caseWords.guide} onPress={() => go('guide', { itemCode })} />
        </Card>
      </Section>
    </>
  );
}

const nameOf = (proof: Proof) => (proof.by === 'licence' ? proof.name : caseWords.form);
const saysOf = (proof: Proof) => (proof.by === 'licence' ? `${proofWords.licence} · ${validToWords(proof.validTo)}` : proofWords[proof.by]);
