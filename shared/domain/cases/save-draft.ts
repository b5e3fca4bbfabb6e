import { actionsOpen } from '../flow';
import { wrongAnswers, type Problem } from '../items/check-answers';
import type { Answers, FieldSpec } from '../items/form';
import { allow, refuse, type Outcome } from '../outcome';
import { stampOf } from '../workdays';
import { caseFlow, type Case, type RequestMark } from './case';

type Save = { draft: Case; fields: readonly FieldSpec[]; answers: Answers; version?: number | undefined; request?: RequestMark | undefined; at?: Date };

/** Keeps what was typed. Answers to questions the form does not ask are refused, half a form is not. */
export function saveDraft({ draft, fields, answers, version, request, at }: Save): Outcome<Case, 'ActionNotOpen' | 'ChangedMeanwhile' | 'AnswersWrong'> {
  const open = actionsOpen(caseFlow, draft.state, 'applicant');
  if (!open.includes('submit')) return refuse('ActionNotOpen', { state: draft.state, open });
  if (version !== undefined && version !== draft.version) return refuse('ChangedMeanwhile', { version: draft.version, answers: draft.answers });
  const wrong = [...changedByHand(fields, draft.answers, answers), ...problemsWith(fields, answers)];
  return wrong.length > 0 ? refuse('AnswersWrong', { fields: wrong }) : allow({ ...draft, answers: { ...draft.answers, ...answers }, saved: request ?? null, ...(at ? { savedAt: stampOf(at) } : {}) });
}

/** What a register filled in stays as it was filled in. */
function changedByHand(fields: readonly FieldSpec[], before: Answers, answers: Answers): Problem[] {
  const isChanged = ({ key, isFixed }: FieldSpec) => isFixed === true && before[key] !== undefined && key in answers && answers[key] !== before[key];
  return fields.filter(isChanged).map(({ key, label }) => ({ key, label, problem: 'FixedByRegister' }));
}

/** Wrong answers, and answers nobody asked for. */
export function problemsWith(fields: readonly FieldSpec[], answers: Answers): Problem[] {
  const strangers = Object.keys(answers).filter((key) => !fields.some((field) => field.key === key));
  return [...strangers.map((key): Problem => ({ key, label: key, problem: 'NotOffered' })), ...wrongAnswers(fields, answers)];
}
