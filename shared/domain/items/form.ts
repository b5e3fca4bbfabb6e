import type { Audience } from './audience';

export const fieldKinds = ['text', 'paragraph', 'number', 'date', 'choice', 'choices', 'town', 'phone'] as const;
export type FieldKind = (typeof fieldKinds)[number];
export type Answer = string | number | string[];
export type Answers = Readonly<Record<string, Answer>>;

/** One question of a form (表单项). */
export type FieldSpec = {
  key: string;
  kind: FieldKind;
  label: string;
  required: boolean;
  /** What a register says of the applicant: shown, and not to be changed by hand. */
  isFixed?: boolean;
  hint?: string;
  /** For choice and choices: what may be chosen, in words. */
  options?: string[];
  /** Where the answer is already known. The first source that has it wins. */
  from?: Source[];
  /** Preselected where no source knows better. */
  default?: Answer;
  min?: number;
  max?: number;
  maxLength?: number;
};

export type Source =
  /** `divideBy`: a licence counts in fen, the form asks in 万元. */
  | { licence: string; field: string; holder?: 'applicant' | 'legalPerson'; divideBy?: number }
  | { account: 'name' | 'phone' | 'idNo' | 'town' | 'creditCode' };

export type Section = { title: string; audience?: Audience; fields: FieldSpec[] };
export type Form = { sections: Section[] };

/** The questions put to this kind of applicant, in order. */
export function fieldsFor(form: Form, audience: Audience): FieldSpec[] {
  return sectionsFor(form, audience).flatMap((section) => section.fields);
}

export function sectionsFor(form: Form, audience: Audience): Section[] {
  return form.sections.filter((section) => section.audience === undefined || section.audience === audience);
}
