import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { safeParse, type InferOutput } from 'valibot';
import { fieldSets, formPage, serviceItem } from '../../../shared/contract/publish';
import type { Section } from '../../../shared/domain/items/form';
import type { Material, ServiceItem } from '../../../shared/domain/items/item';
import { faultsOf, type Known } from '../../../shared/domain/items/publishing';
import { CatalogueFault, expecting, type CatalogueFiles } from './read-files';

type RawMaterial = Omit<Material, 'isForm' | 'holder'> & { holder?: Material['holder']; forms: string[] };
type RawItem = Omit<ServiceItem, 'version' | 'materials' | 'form' | 'eligibility' | 'isExternal' | 'zones' | 'result'> & {
  materials: RawMaterial[]; result: Omit<ServiceItem['result'], 'term'> | null; zones: ServiceItem['zones']; external?: boolean;
};
type FormPage = InferOutput<typeof formPage>;
type FieldSets = InferOutput<typeof fieldSets>;
type Forms = { written: ReadonlySet<string>; sets: FieldSets; termOf(code: string): ServiceItem['result']['term']; pageOf(code: string): FormPage | undefined };

/** Every item, published: its own record with its form, checked. Version 1 of each. */
export function readItems(files: CatalogueFiles, folder: string, known: Known): ServiceItem[] {
  const forms = expecting('forms/form-materials.json or licence-terms.json', () => readForms(files, folder));
  return ['items.jsonl', 'items-external.jsonl'].flatMap((name) => files.lines<RawItem | null>(name).map((raw) => expecting(`${name}, item ${raw?.code}`, () => published(name, raw as RawItem, forms, known))));
}

function published(file: string, raw: RawItem, forms: Forms, known: Known): ServiceItem {
  const item = { ...itemOf(raw, forms), form: { sections: sectionsOf(raw, forms) }, eligibility: forms.pageOf(raw.code)?.eligibility ?? [] };
  const read = safeParse(serviceItem, item);
  if (!read.success) {
    const [issue] = read.issues;
    throw new CatalogueFault(`${file}: item ${raw.code} cannot be published, ${(issue.path ?? []).map((part) => String(part.key)).join('.')}: ${issue.message}.`);
  }
  const [fault] = faultsOf(read.output, known);
  if (fault) throw new CatalogueFault(`${file}: item ${raw.code} ${fault}.`);
  return read.output;
}

function itemOf(raw: RawItem, forms: Forms) {
  const { code, name, subject, type, department, supervisor, audience, handling, statutoryDays, promisedDays, onsiteVisits, onlineDepth, zones, basis, conditions, fee, keywords, specialProcedure } = raw;
  // Another body may not say what it hands out: then the item's own name stands for it.
  const result = { ...(raw.result ?? { licenceType: null, name, paper: false }), term: forms.termOf(code) };
  const materials = raw.materials.map(({ forms: _, holder, ...material }) => ({ ...material, holder: holder ?? holderOf(material, raw), isForm: forms.written.has(material.code) }));
  return { code, version: 1, name, subject, type, department, supervisor, audience, handling, statutoryDays, promisedDays, onsiteVisits, onlineDepth, zones, basis, conditions, materials, fee, result, keywords, specialProcedure, isExternal: raw.external === true };
}

/** Items of other bodies do not say whose licence they take: the applicant's own. */
function holderOf(material: { licenceTypes: string[] }, raw: RawItem): Material['holder'] {
  if (material.licenceTypes.length === 0) return null;
  return raw.audience.includes('enterprise') ? 'applicant-or-enterprise' : 'applicant';
}

/** The shared sets the item's page names, then its own questions; without a page, the set of each applicant. */
function sectionsOf(raw: RawItem, { sets, pageOf }: Forms): Section[] {
  const page = pageOf(raw.code);
  const named = (page?.sets ?? raw.audience).map((name) => {
    if (name !== 'person' && name !== 'enterprise') throw new CatalogueFault(`forms/items/${raw.code}.json: there is no field set ${name}.`);
    return sets[name];
  });
  return [...named, ...(page?.sections ?? [])];
}

function readForms(files: CatalogueFiles, folder: string): Forms {
  const sets = safeParse(fieldSets, files.json('forms/sets.json'));
  if (!sets.success) throw new CatalogueFault(`forms/sets.json: ${sets.issues[0].message}.`);
  const { materials } = files.json<{ materials: { code: string }[] }>('forms/form-materials.json');
  const terms = files.json<Record<'renewed' | 'changed', string[]>>('licence-terms.json');
  return {
    termOf: (code) => (['renewed', 'changed'] as const).find((term) => terms[term].includes(code)) ?? 'new',
    sets: sets.output, written: new Set(materials.map(({ code }) => code)),
    pageOf(code) {
      const name = `forms/items/${code}.json`;
      if (!existsSync(join(folder, name))) return undefined;
      const page = safeParse(formPage, files.json(name));
      if (!page.success) throw new CatalogueFault(`${name}: ${(page.issues[0].path ?? []).map((part) => String(part.key)).join('.')}: ${page.issues[0].message}.`);
      if (page.output.itemCode !== code) throw new CatalogueFault(`${name}: its itemCode is ${page.output.itemCode}.`);
      return page.output;
    },
  };
}
