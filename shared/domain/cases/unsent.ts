import { wrongAnswers } from '../items/check-answers';
import type { Answers, FieldSpec } from '../items/form';

/** Half a form may be kept, a wrong answer may not: it stays on the device until it is right. */
export function sendable(fields: readonly FieldSpec[], typed: Answers): Answers {
  const wrong = new Set(wrongAnswers(fields, typed).map((problem) => problem.key));
  return Object.fromEntries(Object.entries(typed).filter(([key]) => !wrong.has(key) && fields.some((field) => field.key === key)));
}

/** What the hall still does not have: an answer that was changed while the others were on their way stays. */
export function stillUnsent(typed: Answers, saved: Answers): Answers {
  return Object.fromEntries(Object.entries(typed).filter(([key, answer]) => JSON.stringify(saved[key]) !== JSON.stringify(answer)));
}

/** What becomes of what was typed once the hall was asked to take it. */
export type Fate = 'taken' | 'sent again' | 'dropped' | 'kept';
const passing: readonly string[] = ['Unreachable', 'HallBusy', 'ChangedMeanwhile'];

/** A broken line is tried again; a draft that is one no longer takes nothing more; whatever else the hall refuses stays with the person. */
export function fateOf(refusal: string | null): Fate {
  if (refusal === null) return 'taken';
  if (passing.includes(refusal)) return 'sent again';
  return refusal === 'ActionNotOpen' ? 'dropped' : 'kept';
}
