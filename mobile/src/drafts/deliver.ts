import { getDraft, saveDraft, type DraftView } from '../../../shared/contract/cases';
import { sendable } from '../../../shared/domain/cases/unsent';
import type { Answers } from '../../../shared/domain/items/form';
import { call, type No } from '../call';
import { queryClient } from '../query-client';
import { tokenNow } from '../session';
import { keyOf } from '../use-call';
import { typedIn, useTyped } from './typed';

/** Brings what was typed for a case to the hall: on top of the version that is known, and of a newer one when somebody saved since. */
export async function deliver(caseNo: string, isAgain = false): Promise<No | 'saved' | 'nothing to save'> {
  const draft = (isAgain ? undefined : queryClient.getQueryData<DraftView>(placeOf(caseNo))) ?? (await fetchDraft(caseNo));
  if ('refusal' in draft) return draft;
  const answers = sendable(draft.form.flatMap((section) => section.fields), typedIn(caseNo));
  if (Object.keys(answers).length === 0) return 'nothing to save';
  const answer = await call(saveDraft, { caseNo, answers: { ...answers }, version: draft.version });
  if (answer.ok) {
    keepSaved(caseNo, answers, answer.value.version);
    return 'saved';
  }
  return answer.refusal === 'ChangedMeanwhile' && !isAgain ? deliver(caseNo, true) : answer;
}

async function fetchDraft(caseNo: string): Promise<DraftView | No> {
  const token = tokenNow();
  const answer = await call(getDraft, { caseNo });
  if (!answer.ok) return answer;
  // Whoever has signed out meanwhile leaves nothing behind.
  if (tokenNow() === token) queryClient.setQueryData<DraftView>(placeOf(caseNo), answer.value);
  return answer.value;
}

function placeOf(caseNo: string): unknown[] {
  return keyOf(getDraft, { caseNo }, tokenNow() ?? undefined);
}

/** What the hall now has moves from the typed to the draft; it no longer is what a licence filled in. */
function keepSaved(caseNo: string, saved: Answers, version: number): void {
  queryClient.setQueryData<DraftView>(placeOf(caseNo), (draft) => draft && {
    ...draft, version, answers: { ...draft.answers, ...saved },
    filledFrom: Object.fromEntries(Object.entries(draft.filledFrom).filter(([key]) => saved[key] === undefined || saved[key] === draft.answers[key])),
  });
  // An answer may bring a material in or keep it out: the next page asks the hall anew.
  void queryClient.invalidateQueries({ queryKey: placeOf(caseNo), refetchType: 'none' });
  useTyped.getState().forget(caseNo, saved);
}
