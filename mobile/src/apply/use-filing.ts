import { useState } from 'react';
import { submitCase } from '../../../shared/contract/cases';
import { authoriseLicences } from '../../../shared/contract/proofs';
import { AUTHORISATION_TEXT } from '../../../shared/words/authorisation';
import type { No } from '../call';
import { backTo, restartAt } from '../go';
import { useAct } from '../use-act';
import { forgetChosen } from '../chosen';
import { useTold } from './told';
import type { Draft } from './use-draft';
import { fetchedIn, proofsIn, type Line } from './use-ways';

export type Filing = { isFiling: boolean; refused: No | null; close(): void; file(lines: readonly Line[]): Promise<void> };

/** Saves what was typed, asks for consent to the licences, files; what was wrong is told where it can be mended. */
export function useFiling(caseNo: string, { saving }: Draft): Filing {
  const tell = useTold((store) => store.tell);
  const consenting = useAct(authoriseLicences);
  const filing = useAct(submitCase);
  const [refused, setRefused] = useState<No | null>(null);

  async function file(lines: readonly Line[]) {
    const unsaved = await saving.save();
    if (unsaved) return setRefused(unsaved);
    const licences = fetchedIn(lines).flatMap(({ material }) => (material.licence ? [{ material: material.code, licenceNo: material.licence.licenceNo }] : []));
    const consent = licences.length > 0 ? await consenting.act({ caseNo, licences, textVersion: AUTHORISATION_TEXT }) : { ok: true as const };
    if (!consent) return;
    if (!consent.ok) return setRefused(consent);
    const answer = await filing.act({ caseNo, proofs: proofsIn(lines) });
    if (!answer) return;
    if (answer.ok) {
      forgetChosen(caseNo);
      return restartAt('done', { caseNo });
    }
    if (answer.refusal !== 'AnswersWrong' && answer.refusal !== 'MaterialUnproved') return setRefused(answer);
    tell(caseNo, answer.about);
    backTo(answer.refusal === 'AnswersWrong' ? 'form' : 'materials', { caseNo });
  }
  return { isFiling: consenting.isActing || filing.isActing, refused, close: () => setRefused(null), file };
}
