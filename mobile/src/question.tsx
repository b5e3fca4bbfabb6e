import type { Answer, FieldSpec } from '../../shared/domain/items/form';
import { applyWords } from '../../shared/words/screens/apply';
import { ChoiceField, ChoicesField, DayField } from './ui/choice-field';
import { FixedField } from './ui/fixed-field';
import { TextField } from './ui/text-field';

type QuestionProps = {
  field: FieldSpec;
  answer: Answer | undefined;
  towns: readonly { code: string; name: string }[];
  filledFrom: string | undefined;
  problem: string | undefined;
  onAnswer(answer: Answer): void;
  onLeave(): void;
};

export const anchorOf = (key: string): string => `question-${key}`;

/** One question in the control its kind asks for. */
export function Question({ field, answer, towns, filledFrom, problem, onAnswer, onLeave }: QuestionProps) {
  const frame = { label: field.label, isRequired: field.required, hint: hintOf(field, filledFrom), problem, anchor: anchorOf(field.key) };
  const text = answer === undefined || Array.isArray(answer) ? '' : String(answer);
  if (field.isFixed && text !== '') return <FixedField {...frame} hint={frame.hint ?? applyWords.fixed} value={text} />;
  switch (field.kind) {
    case 'choice':
      return <ChoiceField {...frame} value={text} options={(field.options ?? []).map((name) => ({ value: name, name }))} onValue={onAnswer} />;
    case 'town':
      return <ChoiceField {...frame} value={text.slice(0, 9)} options={towns.map(({ code, name }) => ({ value: code, name }))} onValue={onAnswer} />;
    case 'choices':
      return <ChoicesField {...frame} values={Array.isArray(answer) ? answer : []} options={field.options ?? []} onValues={onAnswer} />;
    case 'date':
      return <DayField {...frame} value={text} onValue={onAnswer} />;
    case 'number':
      return <TextField {...frame} kind="number" value={text} maxLength={16} onValue={(typed) => onAnswer(numberFrom(typed))} onLeave={onLeave} />;
    case 'text': case 'paragraph': case 'phone':
      return <TextField {...frame} kind={field.kind} value={text} maxLength={field.maxLength ?? longest[field.kind]} onValue={onAnswer} onLeave={onLeave} />;
  }
}

const longest = { text: 100, paragraph: 500, phone: 20 } as const;

/** A number as soon as it reads as one; until then, such as after "3.", what was typed. */
function numberFrom(typed: string): Answer {
  const trimmed = typed.trim();
  return /^-?\d+(\.\d*[1-9])?$/.test(trimmed) ? Number(trimmed) : trimmed;
}

function hintOf({ hint, isFixed }: FieldSpec, filledFrom: string | undefined): string | undefined {
  if (isFixed && filledFrom && filledFrom !== 'account') return applyWords.fixedFrom(filledFrom);
  if (isFixed) return applyWords.fixed;
  if (filledFrom === 'account') return applyWords.fromAccount;
  if (filledFrom === 'default') return applyWords.preset;
  return filledFrom ? applyWords.filledFrom(filledFrom) : hint;
}
