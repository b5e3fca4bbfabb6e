import { applyWords } from '../../../shared/words/screens/apply';
import { consentWords } from '../../../shared/words/screens/consent';
import { Consent } from '../consent';
import { back, useCarried } from '../go';
import { RefusalSheet } from '../refusal-sheet';
import { Button } from '../ui/button';
import { DraftPage } from './draft-page';
import { useDraft } from './use-draft';
import { useFiling } from './use-filing';
import { fetchedIn, useWays } from './use-ways';

/** Consent: which licences are fetched, whose, which fields, what for, until when. Agreeing files. */
export default function Authorise() {
  const { caseNo = '' } = useCarried<'authorise'>();
  const draft = useDraft(caseNo);
  const ways = useWays(caseNo);
  const { file, isFiling, refused, close } = useFiling(caseNo, draft);
  return (
    <DraftPage
      at={2} title={consentWords.title} caseNo={caseNo} draft={draft}
      bar={(view) => (
        <>
          <Button kind="line" onPress={back}>{consentWords.disagree}</Button>
          <Button isWide isDisabled={isFiling} onPress={() => void file(ways.linesOf(view))}>{isFiling ? applyWords.submitting : consentWords.agree}</Button>
        </>
      )}
    >
      {(view) => (
        <>
          <Consent itemName={view.itemName} asked={fetchedIn(ways.linesOf(view)).flatMap(({ material: { name, licence } }) => (licence ? [{ material: name, licence }] : []))} />
          {refused && <RefusalSheet refused={refused} onClose={close} onAgain={() => { draft.found.again(); void file(ways.linesOf(view)); }} />}
        </>
      )}
    </DraftPage>
  );
}
