import type { DraftView } from '../../../shared/contract/cases';
import type { MaterialForecast } from '../../../shared/contract/items';
import { applyWords } from '../../../shared/words/screens/apply';
import { back, go, useCarried } from '../go';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { DraftPage } from './draft-page';
import { isProved, MaterialRow } from './material-row';
import { useTold } from './told';
import { useDraft } from './use-draft';

/** Each material with what proves it. Nothing has to be uploaded where a licence speaks. */
export default function Materials() {
  const { caseNo = '' } = useCarried<'materials'>();
  const draft = useDraft(caseNo);
  const told = useTold();
  const problems = told.caseNo === caseNo ? told.missing : [];
  return (
    <DraftPage at={1} caseNo={caseNo} draft={draft} bar={(view) => <Bar open={openIn(view.materials)} caseNo={caseNo} />}>
      {(view) => (
        <Box className="pad stack">
          <Lead view={view} />
          <Card>
            {view.materials.map((material) => (
              <MaterialRow key={material.code} material={material} problem={problems.find((one) => one.code === material.code)?.problem} />
            ))}
          </Card>
          {view.materials.some((one) => one.necessity === 'conditional') && <Text as="p" className="small-print">{applyWords.perhapsSays}</Text>}
        </Box>
      )}
    </DraftPage>
  );
}

function Lead({ view }: { view: DraftView }) {
  const open = openIn(view.materials);
  if (open === 0) return <Notice tone="jade">{applyWords.allReady}</Notice>;
  return (
    <Notice tone="gold">
      <Text as="p">{applyWords.missing(open)}</Text>
      <Text as="p" className="plain">{applyWords.missingSays}</Text>
    </Notice>
  );
}

function Bar({ open, caseNo }: { open: number; caseNo: string }) {
  return (
    <>
      <Button kind="line" onPress={back}>{applyWords.previous}</Button>
      <Button isWide isDisabled={open > 0} onPress={() => go('review', { caseNo })}>{open > 0 ? applyWords.missing(open) : applyWords.toReview}</Button>
    </>
  );
}

/** How many materials that must be there are not. */
function openIn(materials: readonly MaterialForecast[]): number {
  return materials.filter((one) => one.necessity === 'required' && !isProved(one)).length;
}
