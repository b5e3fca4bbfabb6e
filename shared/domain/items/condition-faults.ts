import { leavesOf, type Condition, type Leaf, type Verdict } from '../conditions';
import { oneOf, type Audience } from './audience';
import { fieldsFor, type Answer, type Answers, type FieldSpec } from './form';
import { isChoice } from './form-faults';
import type { Material, ServiceItem } from './item';
import { needOf } from './needed-materials';

type Asking = Pick<ServiceItem, 'audience' | 'form' | 'materials' | 'isExternal'>;

/** Why a conditional material cannot be decided from the form, in sentences; none when it can. */
export function conditionFaultsOf(item: Asking): string[] {
  return item.materials.flatMap((material) => {
    if (material.necessity === 'required') return material.applies ? [`material ${material.code} is always needed and has a condition all the same`] : [];
    if (!material.applies) return item.isExternal ? [] : [`material ${material.code} is conditional without a condition`];
    const faults = faultsAbout(material.applies, item).map((fault) => `material ${material.code} ${fault}`);
    return faults.length > 0 ? faults : deadEnds(material, item);
  });
}

function faultsAbout(applies: Condition, { audience, form }: Asking): string[] {
  const leaves = leavesOf(applies).filter(({ fact }) => fact !== 'applicantKind');
  return audience.flatMap((one) => leaves.flatMap((leaf) => leafFaults(leaf, fieldsFor(form, one).find(({ key }) => key === leaf.fact), one)));
}

function leafFaults({ fact, value }: Leaf, field: FieldSpec | undefined, audience: Audience): string[] {
  if (!field) return [`depends on ${fact}, which the form does not ask ${oneOf[audience]}`];
  if (!field.required) return [`depends on ${fact}, which may be left open`];
  if (field.kind === 'number') return [];
  if (!isChoice(field)) return [`depends on ${fact}, which is neither a choice nor a number`];
  return [value].flat().filter((one) => !field.options?.includes(String(one))).map((one) => `compares ${fact} with ${String(one)}, which it does not offer`);
}

/** A condition that no answers meet, or that all do, is a mistake. */
function deadEnds(material: Material, item: Asking): string[] {
  const verdicts = new Set(item.audience.flatMap((audience) => verdictsFor(material, audience, fieldsFor(item.form, audience))));
  if (!verdicts.has('met')) return [`material ${material.code} has a condition that no answer can meet`];
  return verdicts.has('unmet') ? [] : [`material ${material.code} has a condition that every answer meets`];
}

function verdictsFor(material: Material, audience: Audience, fields: readonly FieldSpec[]): Verdict[] {
  const leaves = material.applies ? leavesOf(material.applies) : [];
  const read = fields.filter(({ key }) => leaves.some(({ fact }) => fact === key));
  const tried = read.reduce<Answers[]>((some, field) => some.flatMap((answers) => answersTo(field, leaves).map((answer) => ({ ...answers, [field.key]: answer }))), [{}]);
  return tried.map((answers) => needOf(material, { audience, answers }));
}

/** Every answer that can make a difference: each option, alone and all together; numbers about those it is compared with. */
function answersTo(field: FieldSpec, leaves: readonly Leaf[]): Answer[] {
  const options = field.options ?? [];
  if (field.kind === 'choices') return [...options.map((one) => [one]), options];
  if (field.kind === 'choice') return options;
  const compared = leaves.filter(({ fact }) => fact === field.key).flatMap(({ value }) => [value].flat()).filter((one) => typeof one === 'number');
  return compared.flatMap((one) => [one - 1, one, one + 1]).filter((one) => one >= (field.min ?? -Infinity) && one <= (field.max ?? Infinity));
}
