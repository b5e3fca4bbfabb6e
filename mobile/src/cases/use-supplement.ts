import { useState } from 'react';
import type { CaseView, DraftView } from '../../../shared/contract/cases';
import { answerSupplement, authoriseLicences } from '../../../shared/contract/proofs';
import { openItems } from '../../../shared/domain/cases/notice';
import type { UnprovedMaterial } from '../../../shared/domain/cases/prove-materials';
import { AUTHORISATION_TEXT } from '../../../shared/words/authorisation';
import { supplementWords } from '../../../shared/words/screens/supplement';
import type { No } from '../call';
import { forgetChosen } from '../chosen';
import { say } from '../said';
import { useAct } from '../use-act';
import type { Line } from './supplement-lines';
import { licencesFor } from './use-supply';

type Told = { onPart(): void; onWhole(): void; forgetTyped(): void };
export type Supplementing = { send(view: DraftView, lines: readonly Line[]): Promise<void>; isActing: boolean; refused: No | null; close(): void; /** What the hall found wrong with a material. */ missing: readonly UnprovedMaterial[] };

/** Sends what is ready, consent first where licences are fetched; what is not ready stays asked for. */
export function useSupplement({ onPart, onWhole, forgetTyped }: Told): Supplementing {
  const [refused, setRefused] = useState<No | null>(null);
  const [missing, setMissing] = useState<readonly UnprovedMaterial[]>([]);
  const consenting = useAct(authoriseLicences);
  const answering = useAct(answerSupplement);

  function told(no: No): void {
    setRefused(no);
    setMissing((no.about as { missing?: UnprovedMaterial[] } | undefined)?.missing ?? []);
  }
  function done(after: CaseView): void {
    setMissing([]);
    const left = openItems(after).length;
    say(left > 0 ? supplementWords.sentPart(left) : supplementWords.sent);
    if (left > 0) return onPart();
    forgetChosen(after.caseNo);
    forgetTyped();
    return onWhole();
  }
  async function send(view: DraftView, lines: readonly Line[]): Promise<void> {
    const { caseNo } = view;
    const proofs = Object.fromEntries(lines.flatMap((line) => (line.about === 'material' && line.isReady && line.request ? [[line.item.key, line.request]] : [])));
    const answers = Object.fromEntries(lines.flatMap((line) => (line.about === 'answer' && line.isReady && line.answer !== undefined ? [[line.item.key, line.answer]] : [])));
    const licences = licencesFor(view, proofs);
    const consent = licences.length > 0 ? await consenting.act({ caseNo, licences, textVersion: AUTHORISATION_TEXT }) : { ok: true as const };
    if (!consent) return undefined;
    if (!consent.ok) return told(consent);
    const answer = await answering.act({ caseNo, proofs, answers });
    if (!answer) return undefined;
    return answer.ok ? done(answer.value) : told(answer);
  }
  return { send, isActing: consenting.isActing || answering.isActing, refused, close: () => setRefused(null), missing };
}
