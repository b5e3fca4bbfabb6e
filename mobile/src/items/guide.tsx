import { useState } from 'react';
import { listMyCases, startCase } from '../../../shared/contract/cases';
import { forecastMaterials, getGuide, type Forecast, type GuideView } from '../../../shared/contract/items';
import { guideWords } from '../../../shared/words/screens/guide';
import type { No } from '../call';
import { Faces } from '../faces';
import { go, useCarried } from '../go';
import { Page } from '../page';
import { RefusalSheet } from '../refusal-sheet';
import { useIsApplicant } from '../session';
import { Button } from '../ui/button';
import { Box } from '../ui/prim';
import { Tabs } from '../ui/tabs';
import { useAct } from '../use-act';
import { useCall } from '../use-call';
import { GuideHead } from './guide-head';
import { GuideMaterials } from './guide-materials';
import { GuideBasis, GuideProcess, GuideWho } from './guide-parts';
import './guide.scss';

export default function Guide() {
  const { itemCode = '' } = useCarried<'guide'>();
  const isApplicant = useIsApplicant();
  const found = useCall(getGuide, { itemCode });
  const isExternal = found.value?.isExternal ?? true;
  const forecast = useCall(forecastMaterials, { itemCode }, isApplicant && !isExternal);
  return (
    <Page title={guideWords.title} bar={isExternal ? undefined : <ApplyButton itemCode={itemCode} isApplicant={isApplicant} />}>
      <Faces of={found} waiting={[84, 148, 48, 60, 240]}>
        {(guide) => <Parts guide={guide} forecast={isApplicant ? forecast.value : undefined} isWaiting={isApplicant && !isExternal && !forecast.value && !forecast.refused} />}
      </Faces>
    </Page>
  );
}

function Parts({ guide, forecast, isWaiting }: { guide: GuideView; forecast: Forecast | undefined; isWaiting: boolean }) {
  const [tab, setTab] = useState(0);
  const parts = [
    <GuideMaterials key="materials" guide={guide} forecast={forecast} isWaiting={isWaiting} />, <GuideWho key="who" guide={guide} forecast={forecast} />,
    <GuideProcess key="process" guide={guide} />, <GuideBasis key="basis" guide={guide} />,
  ];
  return (
    <>
      <GuideHead guide={guide} />
      <Tabs label={guideWords.tabsLabel} names={guideWords.tabs} at={tab} onAt={setTab}>
        <Box className="guide-part stack">{parts[tab]}</Box>
      </Tabs>
    </>
  );
}

/** Opens a draft and its form; whoever is not signed in does that first. */
function ApplyButton({ itemCode, isApplicant }: { itemCode: string; isApplicant: boolean }) {
  const { act, isActing } = useAct(startCase);
  const [refused, setRefused] = useState<No | null>(null);
  const draft = useCall(listMyCases, {}, isApplicant).value?.cases.find((row) => row.itemCode === itemCode && row.state === 'draft');
  async function start() {
    if (!isApplicant) return go('signIn', {});
    const answer = await act({ itemCode });
    if (answer?.ok) go('form', { caseNo: answer.value.caseNo });
    else if (answer) setRefused(answer);
  }
  return (
    <>
      {draft && <Button kind="line" onPress={() => go('form', { caseNo: draft.caseNo })}>{guideWords.goOn}</Button>}
      <Button isWide isDisabled={isActing} onPress={() => void start()}>{guideWords.apply}</Button>
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={() => void start()} />}
    </>
  );
}
