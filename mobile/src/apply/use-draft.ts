import { useMemo } from 'react';
import { getDraft, type DraftView } from '../../../shared/contract/cases';
import type { Answer, Answers, FieldSpec } from '../../../shared/domain/items/form';
import type { No } from '../call';
import { sendingOf, sendNow, type, useSending, type Sending } from '../drafts/sending';
import { useTypedIn } from '../drafts/typed';
import { useIsApplicant } from '../session';
import { useCall, type Found } from '../use-call';

/** How the saving goes; `save` saves what can be saved now and says why it could not. */
export type Saving = Pick<Sending, 'state' | 'at'> & { save(): Promise<No | null> };

export type Draft = {
  found: Found<DraftView>;
  fields: readonly FieldSpec[];
  /** What the hall has, with what was typed since on top. */
  answers: Answers;
  answer(key: string, answer: Answer): void;
  saving: Saving;
};

/** A draft as the three pages of applying share it. */
export function useDraft(caseNo: string): Draft {
  const found = useCall(getDraft, { caseNo }, useIsApplicant());
  const typed = useTypedIn(caseNo);
  const { state, at } = useSending((store) => sendingOf(store, caseNo));
  const fields = useMemo(() => found.value?.form.flatMap((section) => section.fields) ?? [], [found.value]);
  return {
    found, fields, answers: { ...found.value?.answers, ...typed }, answer: (key, answer) => type(caseNo, key, answer),
    saving: { state, at, save: () => sendNow(caseNo) },
  };
}
