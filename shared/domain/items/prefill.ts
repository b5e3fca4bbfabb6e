import { isValidOn, type Licence } from '../licences/licence';
import type { Person } from '../people/person';
import type { Answer, Answers, FieldSpec, Source } from './form';
import type { Wallets } from './holders';

/** Where a filled-in answer came from: shown under the field, so that nobody wonders. */
export type Filled = { answer: Answer; from: string };

type Known = { person: Person; wallets: Wallets; today: string };

/** Every answer the hall already knows, by field key, with the licence (or `account`, `default`) it came from. */
export function prefill(fields: readonly FieldSpec[], known: Known): Record<string, Filled> {
  const filled = fields.flatMap((field): [string, Filled][] => {
    const found = firstKnown(field, known) ?? (field.default === undefined ? undefined : { answer: field.default, from: 'default' });
    return found ? [[field.key, found]] : [];
  });
  return Object.fromEntries(filled);
}

export function answersOf(filled: Record<string, Filled>): Answers {
  return Object.fromEntries(Object.entries(filled).map(([key, { answer }]) => [key, answer]));
}

function firstKnown(field: FieldSpec, known: Known): Filled | undefined {
  for (const source of field.from ?? []) {
    const answer = lookUp(source, known);
    if (answer !== undefined) return { answer, from: 'licence' in source ? source.licence : 'account' };
  }
  return undefined;
}

function lookUp(source: Source, { person, wallets, today }: Known): Answer | undefined {
  if ('account' in source) return ofAccount(person, source.account) ?? undefined;
  const wallet: readonly Licence[] = source.holder === 'legalPerson' ? wallets.legalPerson : wallets.applicant;
  const value = wallet.find((licence) => licence.type === source.licence && isValidOn(licence, today))?.fields[source.field];
  if (value === null || value === undefined || value === '') return undefined;
  return typeof value === 'number' && source.divideBy ? value / source.divideBy : value;
}

function ofAccount(person: Person, key: 'name' | 'phone' | 'idNo' | 'town' | 'creditCode'): string | null {
  if (key === 'name') return person.name;
  if (person.kind === 'natural') return key === 'creditCode' ? null : person[key];
  const fact = key === 'creditCode' ? person.creditCode : person.facts[key];
  return typeof fact === 'string' ? fact : null;
}
