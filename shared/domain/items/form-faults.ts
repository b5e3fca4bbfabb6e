import { leavesOf } from '../conditions';
import type { LicenceType } from '../licences/licence-type';
import { oneOf, type Audience } from './audience';
import { wrongAnswers } from './check-answers';
import { fieldsFor, type FieldSpec } from './form';
import type { ServiceItem } from './item';

/** What a form may refer to. `facts` are those the registers keep. */
export type FormKnown = { licenceTypes: Readonly<Record<string, LicenceType>>; facts: ReadonlySet<string> };

/** Why a form cannot be put to those it is for, in sentences; none when it can. */
export function formFaultsOf({ audience, form, eligibility }: Pick<ServiceItem, 'audience' | 'form' | 'eligibility'>, known: FormKnown): string[] {
  const strangers = eligibility.flatMap(({ when }) => leavesOf(when)).map(({ fact }) => fact).filter((fact) => !known.facts.has(fact));
  return [
    ...audience.flatMap((one) => askingFaults(fieldsFor(form, one), one)),
    ...form.sections.flatMap((section) => section.fields).flatMap((field) => fieldFaults(field, known)),
    ...strangers.map((fact) => `is for those whose ${fact} is right, which no register knows`),
  ];
}

export function fieldFaults(field: FieldSpec, { licenceTypes }: FormKnown): string[] {
  const sources = (field.from ?? []).flatMap((source) => ('licence' in source ? [source] : []));
  return [
    ...(isChoice(field) === (field.options !== undefined) ? [] : [`field ${field.key} has options exactly when it is a choice`]),
    ...twice(field.options ?? []).map((option) => `field ${field.key} offers ${option} twice`),
    ...((field.min ?? -Infinity) <= (field.max ?? Infinity) ? [] : [`field ${field.key} wants at least ${field.min} and at most ${field.max}`]),
    ...defaultFaults(field),
    ...sources.filter(({ licence, field: name }) => !licenceTypes[licence]?.fields.some(({ key }) => key === name))
      .map(({ licence, field: name }) => `field ${field.key} is filled from ${licence}.${name}, which does not exist`),
  ];
}

function askingFaults(fields: readonly FieldSpec[], audience: Audience): string[] {
  if (fields.length === 0) return [`asks ${oneOf[audience]} nothing`];
  return twice(fields.map(({ key }) => key)).map((key) => `asks ${oneOf[audience]} for ${key} twice`);
}

function defaultFaults(field: FieldSpec): string[] {
  const isDrawable = isChoice(field) === (field.options !== undefined);
  if (field.default === undefined || !isDrawable) return [];
  const [wrong] = wrongAnswers([field], { [field.key]: field.default });
  if (!wrong) return [];
  return [wrong.problem === 'NotOffered' ? `field ${field.key} starts with a choice it does not offer` : `field ${field.key} starts with an answer it does not take`];
}

export function isChoice({ kind }: FieldSpec): boolean {
  return kind === 'choice' || kind === 'choices';
}

function twice(list: readonly string[]): string[] {
  return [...new Set(list.filter((one, at) => list.indexOf(one) !== at))];
}
