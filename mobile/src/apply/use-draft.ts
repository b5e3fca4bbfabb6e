import { useMemo } from 'react';
import { getDraft, type DraftView } from '../../../shared/contract/cases';
import type { Answer, Answers, FieldSpec } from '../../../shared/domain/items/form';
import { useIsApplicant } from '../session';
import { useCall, type Found } from '../use-call';
import { useTyped, useTypedIn } from './typed';
import { useSaving, type Saving } from './use-saving';

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
  const found = useCall(getDraft, { caseNo }, useIsApplicant() && caseNo !== '');
  const typed = useTypedIn(caseNo);
  const type = useTyped((store) => store.type);
  const fields = useMemo(() => found.value?.form.flatMap((section) => section.fields) ?? [], [found.value]);
  const saving = useSaving(caseNo, fields, found);
  return { found, fields, answers: { ...found.value?.answers, ...typed }, answer: (key, answer) => type(caseNo, key, answer), saving };
}
