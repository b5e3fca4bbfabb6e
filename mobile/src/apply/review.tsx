import type { DraftView } from '../../../shared/contract/cases';
import { applyWords } from '../../../shared/words/screens/apply';
import { consentWords } from '../../../shared/words/screens/consent';
import { back, backTo, go, useCarried } from '../go';
import { RefusalSheet } from '../refusal-sheet';
import { Button } from '../ui/button';
import { Text } from '../ui/prim';
import { DraftPage } from './draft-page';
import { Reviewed } from './reviewed';
import { useDraft } from './use-draft';
import { useFiling } from './use-filing';
import { fetchedIn, useWays } from './use-ways';

/** Everything once more; where licences are to be fetched, consent comes next. */
export default function Review() {
  const { caseNo = '' } = useCarried<'review'>();
  const draft = useDraft(caseNo);
  const ways = useWays(caseNo);
  const { file, isFiling, refused, close } = useFiling(caseNo, draft);
  const bar = (view: DraftView) => {
    const lines = ways.linesOf(view);
    return (
      <>
        <Button kind="line" onPress={back}>{applyWords.previous}</Button>
        {fetchedIn(lines).length > 0
          ? <Button isWide onPress={() => go('authorise', { caseNo })}>{consentWords.next}</Button>
          : <Button isWide isDisabled={isFiling} onPress={() => void file(lines)}>{isFiling ? applyWords.submitting : applyWords.submit}</Button>}
      </>
    );
  };
  return (
    <DraftPage at={2} caseNo={caseNo} draft={draft} bar={bar}>
      {(view) => (
        <>
          <Reviewed view={view} lines={ways.linesOf(view)} answers={draft.answers} onEdit={(page) => backTo(page, { caseNo })} />
          <Text as="p" className="authorise">{applyWords.truthful}</Text>
          {refused && <RefusalSheet refused={refused} onClose={close} onAgain={() => { draft.found.again(); void file(ways.linesOf(view)); }} />}
        </>
      )}
    </DraftPage>
  );
}
