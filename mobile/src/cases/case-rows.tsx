import type { CaseView } from '../../../shared/contract/cases';
import { promisedWords } from '../../../shared/words/items';
import { caseWords } from '../../../shared/words/screens/case';
import { guideWords } from '../../../shared/words/screens/guide';
import { go } from '../go';
import { Card, Section } from '../ui/card';
import { Cell } from '../ui/cell';

/** Who handles it. */
export function CaseRows({ view: { department, takenBy, promisedDays, itemCode, applicantName } }: { view: CaseView }) {
  return (
    <Section title={caseWords.about}>
      <Card>
        <Cell title={caseWords.applicant} value={applicantName} />
        <Cell title={caseWords.department} value={department.name} />
        {takenBy && <Cell title={caseWords.officer} value={takenBy} />}
        <Cell title={guideWords.promised} value={promisedWords(promisedDays)} />
        <Cell title={caseWords.guide} onPress={() => go('guide', { itemCode })} />
      </Card>
    </Section>
  );
}
