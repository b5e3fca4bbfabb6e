import { isProvided } from './is-provided';
import type { Answer, Answers, FieldKind, FieldSpec } from './form';

export type FieldProblem = 'Missing' | 'NotOffered' | 'NotANumber' | 'OutOfRange' | 'NotADay' | 'NotAPhone' | 'TooLong' | 'NotATown' | 'WrongKind' | 'OddCharacters' | 'FixedByRegister';
export type Problem = { key: string; label: string; problem: FieldProblem };

/** What is wrong with the answers given so far; questions not answered yet are no problem. */
export function wrongAnswers(fields: readonly FieldSpec[], answers: Answers): Problem[] {
  return fields.flatMap((field) => {
    const answer = answers[field.key];
    const problem = isProvided(answer) ? problemOf(field, answer) : undefined;
    return problem ? [{ key: field.key, label: field.label, problem }] : [];
  });
}

/** What keeps the form from being filed: wrong answers and required questions without one. */
export function unfinishedAnswers(fields: readonly FieldSpec[], answers: Answers): Problem[] {
  const missing = fields.filter((field) => field.required && !isProvided(answers[field.key]));
  return [...missing.map((field): Problem => ({ key: field.key, label: field.label, problem: 'Missing' })), ...wrongAnswers(fields, answers)];
}

function problemOf(field: FieldSpec, answer: Answer): FieldProblem | undefined {
  if (expected[field.kind] !== kindOf(answer)) return 'WrongKind';
  return checks[field.kind](field, answer as never);
}

const kindOf = (answer: Answer) => (Array.isArray(answer) ? 'list' : typeof answer);
const expected: Record<FieldKind, string> = {
  text: 'string', paragraph: 'string', number: 'number', date: 'string', choice: 'string', choices: 'list', town: 'string', phone: 'string',
};

/** Control characters, and marks that turn the reading direction around. */
const ODD = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;
const LONGEST = { text: 100, paragraph: 500 } as const;
const tooLong = (field: FieldSpec, text: string, longest: number) => ([...text].length > (field.maxLength ?? longest) ? 'TooLong' : ODD.test(text) ? 'OddCharacters' : undefined);
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().slice(0, 10) === text;

const checks: { [K in FieldKind]: (field: FieldSpec, answer: never) => FieldProblem | undefined } = {
  text: (field, text: string) => tooLong(field, text, LONGEST.text),
  paragraph: (field, text: string) => tooLong(field, text, LONGEST.paragraph),
  number: (field, number: number) =>
    !Number.isFinite(number) ? 'NotANumber' : number < (field.min ?? -Infinity) || number > (field.max ?? Infinity) ? 'OutOfRange' : undefined,
  date: (_, day: string) => (isDay(day) ? undefined : 'NotADay'),
  choice: (field, chosen: string) => (field.options?.includes(chosen) ? undefined : 'NotOffered'),
  choices: (field, chosen: string[]) => (chosen.every((one, at) => field.options?.includes(one) && chosen.indexOf(one) === at) ? undefined : 'NotOffered'),
  town: (_, code: string) => (/^\d{9}(\d{3})?$/.test(code) ? undefined : 'NotATown'),
  phone: (_, phone: string) => (/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/.test(phone) ? undefined : 'NotAPhone'),
};
