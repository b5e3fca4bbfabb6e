import { safeParse } from 'valibot';
import { serviceItem } from '../../../shared/contract/publish';
import { conditionFaultsOf } from '../../../shared/domain/items/condition-faults';
import { formFaultsOf, type FormKnown } from '../../../shared/domain/items/form-faults';
import type { Material, ServiceItem } from '../../../shared/domain/items/item';
import { faultsOf, type Known } from '../../../shared/domain/items/publishing';
import { readWholeCommitments } from './commitments';
import { CONDITIONS, readConditions, type Conditions } from './conditions';
import { readForms, type Forms } from './forms';
import type { RawItem } from './raw-item';
import { CatalogueFault, expecting, type CatalogueFiles } from './read-files';

type Parts = { forms: Forms; conditions: Conditions; written: ReadonlySet<string>; whole: ReadonlyMap<string, string>; termOf(code: string): ServiceItem['result']['term'] };

/** Every item, published: its own record with its form, checked. Version 1 of each. */
export function readItems(files: CatalogueFiles, known: Known & FormKnown): ServiceItem[] {
  const parts = expecting('forms/form-materials.json or licence-terms.json', () => readParts(files, known));
  const lines = ['items.jsonl', 'items-external.jsonl'].flatMap((name) => files.lines<RawItem | null>(name).map((raw) => ({ name, raw: raw as RawItem })));
  const items = lines.map(({ name, raw }) => expecting(`${name}, item ${(raw as RawItem | null)?.code}`, () => published(name, raw, parts, known)));
  const raws = lines.map(({ raw }) => raw);
  const strangers = [...parts.whole.keys()].filter((code) => !raws.some((raw) => raw.code === code)).map((code) => `whole-licence-commitments.json: there is no item ${code}.`);
  const [idle] = [...strangers, ...parts.forms.idle(raws), ...parts.conditions.idle(raws)];
  if (idle) throw new CatalogueFault(idle);
  return items;
}

function readParts(files: CatalogueFiles, known: FormKnown): Parts {
  const { materials } = files.json<{ materials: { code: string }[] }>('forms/form-materials.json');
  const terms = files.json<Record<'renewed' | 'changed', string[]>>('licence-terms.json');
  return {
    forms: readForms(files, known), conditions: readConditions(files, known), whole: readWholeCommitments(files), written: new Set(materials.map(({ code }) => code)),
    termOf: (code) => (['renewed', 'changed'] as const).find((term) => terms[term].includes(code)) ?? 'new',
  };
}

function published(file: string, raw: RawItem, parts: Parts, known: Known & FormKnown): ServiceItem {
  const { shared, own } = parts.forms.sectionsOf(raw);
  const item = { ...itemOf(raw, parts), form: { sections: [...shared, ...parts.conditions.asksOf(raw.code), ...own] }, eligibility: parts.forms.eligibilityOf(raw.code) };
  const read = safeParse(serviceItem, item);
  if (!read.success) {
    const [issue] = read.issues;
    throw new CatalogueFault(`${file}: item ${raw.code} cannot be published, ${(issue.path ?? []).map((part) => String(part.key)).join('.')}: ${issue.message}.`);
  }
  const faults = [
    ...faultsOf(read.output, known).map((fault) => [file, fault]), ...formFaultsOf(read.output, known).map((fault) => [parts.forms.fileOf(raw.code), fault]),
    ...conditionFaultsOf(read.output).map((fault) => [CONDITIONS, fault]),
  ];
  const [first] = faults;
  if (first) throw new CatalogueFault(`${first[0]}: item ${raw.code} ${first[1]}.`);
  return read.output;
}

function itemOf(raw: RawItem, { written, conditions, whole, termOf }: Parts) {
  const { code, name, subject, type, department, supervisor, audience, handling, statutoryDays, promisedDays, onsiteVisits, onlineDepth, zones, basis, conditions: says, fee, keywords, specialProcedure } = raw;
  // Another body may not say what it hands out: then the item's own name stands for it.
  const result = { ...(raw.result ?? { licenceType: null, name, paper: false }), term: termOf(code) };
  const asked = raw.lowRisk === 'exempt' ? raw.materials.filter(({ code: one }) => written.has(one)) : raw.materials;
  const materials = asked.map(({ forms: _, holder, ...material }) =>
    ({ ...material, applies: conditions.appliesTo(code, material.code), holder: holder ?? holderOf(material, raw), isForm: written.has(material.code) }));
  return { code, version: 1, name, subject, type, department, supervisor, audience, handling, statutoryDays, promisedDays, onsiteVisits, onlineDepth, zones, basis, conditions: says, materials, fee, result, keywords, specialProcedure, isExternal: raw.external === true, lowRisk: raw.lowRisk ?? null, wholeCommitment: whole.get(code) ?? null };
}

/** Items of other bodies do not say whose licence they take: the applicant's own. */
function holderOf(material: { licenceTypes: string[] }, raw: RawItem): Material['holder'] {
  if (material.licenceTypes.length === 0) return null;
  return raw.audience.includes('enterprise') ? 'applicant-or-enterprise' : 'applicant';
}
