import type { CaseView, OwedMaterial } from '../../../shared/contract/cases';
import { openItems } from '../../../shared/domain/cases/notice';
import { dayWords, leftWords } from '../../../shared/words/screens/days';
import { collectWords } from '../../../shared/words/screens/collect';
import { owedWhyWords, owedWords } from '../../../shared/words/screens/owed';
import { go } from '../go';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card, Section } from '../ui/card';
import { Cell } from '../ui/cell';
import { Icon } from '../ui/icon';
import { Box, Text } from '../ui/prim';

/** What the applicant still has to give, by when, and the way to give it. */
export function OwedMaterials({ view }: { view: CaseView }) {
  const { caseNo, actions, turn } = view;
  // What the notice asks for is told there.
  const owed = view.owed.filter(({ code }) => !openItems(view).some(({ key }) => key === code));
  if (owed.length === 0 || turn === 'nobody') return null;
  return (
    <Section title={owedWords.title}>
      <Card>
        {owed.map((one) => <Owed key={one.code} caseNo={caseNo} owed={one} maySupply={actions.includes('supply')} />)}
        <Cell icon="truck-duotone" title={collectWords.owed} onPress={() => go('delivery', { caseNo })} />
      </Card>
    </Section>
  );
}

function Owed({ caseNo, owed: { code, name, dueOn, why }, maySupply }: { caseNo: string; owed: OwedMaterial; maySupply: boolean }) {
  return (
    <Box className="case-row">
      <Icon name="clock" className="case-row-icon gold-ink" />
      <Box className="grow">
        <Text as="p" className="strong">{name}</Text>
        <Text as="p" className="case-row-says">{owedWhyWords[why]}</Text>
        <Text as="p" className="case-row-due">{dueOn ? owedWords.due(dayWords(dueOn, today()), leftWords(dueOn, today())) : owedWords.noDay}</Text>
      </Box>
      {maySupply && <Button kind="tonal" isSmall label={owedWords.supplyOf(name)} onPress={() => go('supply', { caseNo, material: code })}>{owedWords.supply}</Button>}
    </Box>
  );
}
