import { useEffect, useRef, useState } from 'react';
import { getDraft, saveDraft, type DraftView } from '../../../shared/contract/cases';
import { wrongAnswers } from '../../../shared/domain/items/check-answers';
import type { Answers, FieldSpec } from '../../../shared/domain/items/form';
import { timeOf } from '../../../shared/domain/workdays';
import { call, type No } from '../call';
import { useOnline } from '../online';
import { pauseBefore } from '../patience';
import { queryClient } from '../query-client';
import { tokenNow } from '../session';
import { keyOf, type Found } from '../use-call';
import { typedIn, useTyped, useTypedIn } from './typed';

export type Saving = {
  state: 'saved' | 'saving' | 'kept';
  /** `HH:MM` of the last time the hall took what was typed. */
  at: string | null;
  /** Saves what can be saved now; the refusal if it could not. */
  save(): Promise<No | null>;
};

const PAUSE_MS = 800;

/** Sends what was typed to the hall a moment after the last key, and again after a broken line. */
export function useSaving(caseNo: string, fields: readonly FieldSpec[], found: Found<DraftView>): Saving {
  const typed = useTypedIn(caseNo);
  const [state, setState] = useState<Saving['state']>('saved');
  const [at, setAt] = useState<string | null>(null);
  const isOnline = useOnline((store) => store.isOnline);
  const failures = useRef(0);
  const running = useRef<Promise<No | null> | null>(null);

  async function send(mayReload: boolean): Promise<No | null> {
    const answers = sendable(fields, typedIn(caseNo));
    if (Object.keys(answers).length === 0) return null;
    setState('saving');
    const answer = await call(saveDraft, { caseNo, answers: mutable(answers), version: cached(caseNo)?.version });
    if (answer.ok) {
      keepSaved(caseNo, answers, answer.value.version);
      setAt(timeOf(new Date()));
      setState('saved');
      failures.current = 0;
      return null;
    }
    if (answer.refusal === 'ChangedMeanwhile' && mayReload) {
      await queryClient.refetchQueries({ queryKey: placeOf(caseNo) });
      return send(false);
    }
    setState('kept');
    failures.current += 1;
    return answer;
  }
  async function save(): Promise<No | null> {
    await running.current;
    running.current = send(true);
    return running.current;
  }
  useEffect(() => {
    if (!found.value || Object.keys(sendable(fields, typed)).length === 0) return undefined;
    if (!isOnline) {
      failures.current = 0;
      return setState('kept');
    }
    const timer = setTimeout(() => void save(), failures.current > 0 && state === 'kept' ? pauseBefore(failures.current) : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, state, fields, isOnline]);
  return { state, at, save };
}

/** Half a form may be kept, a wrong answer may not: it stays on the device until it is right. */
function sendable(fields: readonly FieldSpec[], typed: Answers): Answers {
  const wrong = new Set(wrongAnswers(fields, typed).map((problem) => problem.key));
  return Object.fromEntries(Object.entries(typed).filter(([key]) => !wrong.has(key) && fields.some((field) => field.key === key)));
}

function placeOf(caseNo: string): unknown[] {
  return keyOf(getDraft, { caseNo }, tokenNow() ?? undefined);
}

function cached(caseNo: string): DraftView | undefined {
  return queryClient.getQueryData<DraftView>(placeOf(caseNo));
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

function mutable(answers: Answers): Record<string, string | number | string[]> {
  return { ...answers };
}
