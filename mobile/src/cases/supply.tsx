import { useState } from 'react';
import { getCase, type CaseView } from '../../../shared/contract/cases';
import { forecastMaterials, getGuide } from '../../../shared/contract/items';
import { dayWords, leftWords } from '../../../shared/words/screens/days';
import { owedWords } from '../../../shared/words/screens/owed';
import { Faces } from '../faces';
import { backTo, useCarried } from '../go';
import { Page } from '../page';
import { RefusalSheet } from '../refusal-sheet';
import { useIsApplicant } from '../session';
import { SignInFirst } from '../sign-in-first';
import { today } from '../today';
import { Button } from '../ui/button';
import { Section } from '../ui/card';
import { Empty } from '../ui/empty';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { useCall } from '../use-call';
import { WaysList } from '../ways-list';
import { SupplyBar } from './supply-bar';
import { suppliable, type SupplyWay } from './supply-ways';
import { SupplyWith } from './supply-with';
import { useSupply } from './use-supply';
import './cases.scss';

/** 补交材料: one owed material, in whichever lawful way is open. */
export default function Supply() {
  const { caseNo = '', material = '' } = useCarried<'supply'>();
  const isApplicant = useIsApplicant();
  const found = useCall(getCase, { caseNo }, isApplicant && caseNo !== '');
  const itemCode = found.value?.itemCode ?? '';
  const forecast = useCall(forecastMaterials, { itemCode }, isApplicant && itemCode !== '');
  const guide = useCall(getGuide, { itemCode }, itemCode !== '').value;
  const row = forecast.value?.materials.find((one) => one.code === material);
  const name = guide?.materials.find((one) => one.code === material)?.name ?? row?.name ?? '';
  const [picked, setPicked] = useState<SupplyWay | null>(null);
  const ways = suppliable(row);
  const way = picked ?? ways[0] ?? 'upload';
  const supply = useSupply({ view: found.value, material, way, row, onGiven: () => backTo('case', { caseNo }) });
  const isAsked = found.value && maySupply(found.value, material);
  return (
    <Page title={owedWords.pageTitle} bar={isAsked && forecast.value ? <SupplyBar way={way} supply={supply} /> : undefined}>
      <SignInFirst>
        <Faces of={found} waiting={[60, 60, 160]}>
          {(view) => (isAsked ? (
            <Faces of={forecast} waiting={[60, 160]}>
              {() => (
                <>
                  <Asked view={view} material={material} name={name} />
                  <Section title={owedWords.way}><WaysList label={owedWords.way} ways={ways} current={way} licence={row?.licence?.name} onPick={(one) => setPicked(ways.find((open) => open === one) ?? null)} /></Section>
                  <SupplyWith way={way} view={view} row={row} material={material} onFiles={supply.give} />
                  {supply.refused && <RefusalSheet refused={supply.refused} onClose={supply.close} onAgain={() => { found.again(); void supply.send(); }} />}
                </>
              )}
            </Faces>
          ) : <Given caseNo={caseNo} />)}
        </Faces>
      </SignInFirst>
    </Page>
  );
}

function Asked({ view: { owed, itemName }, material, name }: { view: CaseView; material: string; name: string }) {
  const dueOn = owed.find((one) => one.code === material)?.dueOn;
  return (
    <Box className="pad stack">
      <Text as="h2" className="supply-name">{owed.find((one) => one.code === material)?.name ?? name}</Text>
      <Text as="p" className="case-row-says">{itemName}</Text>
      {dueOn && <Notice tone="gold" icon="clock">{owedWords.due(dayWords(dueOn, today()), leftWords(dueOn, today()))}</Notice>}
    </Box>
  );
}

function Given({ caseNo }: { caseNo: string }) {
  return <Empty icon="check-circle" title={owedWords.doneTitle} says={owedWords.doneSays}><Button onPress={() => backTo('case', { caseNo })}>{owedWords.toCase}</Button></Empty>;
}

/** What is owed, and what its source has not sent. */
function maySupply({ owed, proofs, actions }: CaseView, material: string): boolean {
  return actions.includes('supply') && (owed.some(({ code }) => code === material) || proofs[material]?.by === 'awaited');
}
