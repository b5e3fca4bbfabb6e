import { useState } from 'react';
import { submitCase, type DraftView } from '../../../shared/contract/cases';
import { authoriseLicences } from '../../../shared/contract/proofs';
import type { ProofRequest } from '../../../shared/domain/cases/proof';
import { AUTHORISATION_TEXT } from '../../../shared/words/authorisation';
import { applyWords } from '../../../shared/words/screens/apply';
import type { No } from '../call';
import { back, backTo, restartAt, useCarried } from '../go';
import { RefusalSheet } from '../refusal-sheet';
import { Button } from '../ui/button';
import { Text } from '../ui/prim';
import { useAct } from '../use-act';
import { DraftPage } from './draft-page';
import { Reviewed } from './reviewed';
import { useTold } from './told';
import { useDraft } from './use-draft';

/** Everything once more, the authorisation, and filing. */
export default function Review() {
  const { caseNo = '' } = useCarried<'review'>();
  const draft = useDraft(caseNo);
  const tell = useTold((store) => store.tell);
  const consenting = useAct(authoriseLicences);
  const { act, isActing } = useAct(submitCase);
  const [refused, setRefused] = useState<No | null>(null);

  async function submit(view: DraftView) {
    const unsaved = await draft.saving.save();
    if (unsaved) return setRefused(unsaved);
    const licences = licencesIn(view);
    const consent = licences.length > 0 ? await consenting.act({ caseNo, licences, textVersion: AUTHORISATION_TEXT }) : { ok: true as const };
    if (!consent?.ok) return consent && setRefused(consent);
    const answer = await act({ caseNo, proofs: proofsOf(view) });
    if (!answer) return undefined;
    if (answer.ok) return restartAt('done', { caseNo });
    if (answer.refusal !== 'AnswersWrong' && answer.refusal !== 'MaterialUnproved') return setRefused(answer);
    tell(caseNo, answer.about);
    return backTo(answer.refusal === 'AnswersWrong' ? 'form' : 'materials', { caseNo });
  }
  const bar = (view: DraftView) => (
    <>
      <Button kind="line" onPress={back}>{applyWords.previous}</Button>
      <Button isWide isDisabled={isActing || consenting.isActing} onPress={() => void submit(view)}>{isActing || consenting.isActing ? applyWords.submitting : applyWords.submit}</Button>
    </>
  );
  return (
    <DraftPage at={2} caseNo={caseNo} draft={draft} bar={bar}>
      {(view) => (
        <>
          <Reviewed view={view} answers={draft.answers} onEdit={(page) => backTo(page, { caseNo })} />
          <Text as="p" className="authorise">{applyWords.authorise}</Text>
          {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={() => { draft.found.again(); void submit(view); }} />}
        </>
      )}
    </DraftPage>
  );
}

/** A licence for every material one can speak for; the hall fetches it from its issuer. */
function proofsOf({ materials }: DraftView): Record<string, ProofRequest> {
  return Object.fromEntries(materials.flatMap(({ code, licence }): [string, ProofRequest][] => (licence ? [[code, { by: 'licence', licenceNo: licence.licenceNo }]] : [])));
}

function licencesIn({ materials }: DraftView): { material: string; licenceNo: string }[] {
  return materials.flatMap(({ code, licence }) => (licence ? [{ material: code, licenceNo: licence.licenceNo }] : []));
}
