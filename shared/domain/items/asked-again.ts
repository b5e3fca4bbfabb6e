import type { LicenceType } from '../licences/licence-type';
import { fieldsFor, type FieldSpec } from './form';
import type { ServiceItem } from './item';

/** Why a form asks for what a licence it fetches already says: recorded by a named publisher. */
export type AskedAnyway = { item: string; field: string; who: string; why: string };

/** What the account of every applicant says, as forms call it. */
const onAccount: readonly string[] = ['姓名', '公民身份号码', '统一社会信用代码', '联系电话', '所在乡镇'];

/**
 * Fields that ask for what the hall can know: they are called as a field of a licence the item fetches, or as something the
 * account says, and are filled from nowhere (免证办: 凡是能共享的信息不再要求填写).
 */
export function askedAgain({ audience, form, materials }: Pick<ServiceItem, 'audience' | 'form' | 'materials'>, types: Readonly<Record<string, LicenceType>>): { field: string; source: string }[] {
  const fetched = [...new Set(materials.flatMap(({ licenceTypes }) => licenceTypes))];
  const asked = new Map(audience.flatMap((one) => fieldsFor(form, one)).map((field) => [field.key, field]));
  return [...asked.values()].filter((field) => (field.from ?? []).length === 0).flatMap((field) => {
    const source = fetched.find((type) => types[type]?.fields.some(({ label }) => meaningOf(label) === meaningOf(field.label)));
    const known = source ?? (onAccount.includes(meaningOf(field.label)) ? 'account' : undefined);
    return known === undefined ? [] : [{ field: field.key, source: known }];
  });
}

/** Why a form may not be put to people as it stands; `anyway` are the reasons on record for this item. */
export function askedAgainFaults(item: ServiceItem, types: Readonly<Record<string, LicenceType>>, anyway: readonly AskedAnyway[]): string[] {
  const again = askedAgain(item, types);
  const reasoned = new Set(anyway.filter((one) => one.item === item.code).map(({ field }) => field));
  return again.filter(({ field }) => !reasoned.has(field)).map(({ field, source }) => `field ${field} asks for what ${source} says and is not filled from it`);
}

/** 经营场所面积（平方米） and 经营场所面积 mean the same. */
function meaningOf(label: FieldSpec['label']): string {
  return label.replaceAll(/[（(][^）)]*[）)]/g, '').trim();
}
