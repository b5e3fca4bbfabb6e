import type { InferOutput } from 'valibot';
import { fieldSets, formDefaults, formPage } from '../../../shared/contract/publish';
import type { Section } from '../../../shared/domain/items/form';
import { fieldFaults, type FormKnown } from '../../../shared/domain/items/form-faults';
import type { Requirement } from '../../../shared/domain/items/item';
import type { RawItem } from './raw-item';
import { CatalogueFault, type CatalogueFiles } from './read-files';

const PAGES = 'forms/items';
const SETS = 'forms/sets.json';
const DEFAULTS = 'forms/defaults.json';

type Rule = InferOutput<typeof formDefaults>['rules'][number];
/** Every item's questions but those about its conditional materials: from its page, or from the rules for items without one. */
export type Forms = {
  /** The file to mend when a form is wrong. */
  fileOf(code: string): string;
  /** The shared sets of an item's form, then its own sections. */
  sectionsOf(raw: RawItem): { shared: Section[]; own: Section[] };
  eligibilityOf(code: string): Requirement[];
  /** Pages, rules and sets that are for nobody. */
  idle(raws: readonly RawItem[]): string[];
};

export function readForms(files: CatalogueFiles, known: FormKnown): Forms {
  const sets = readSets(files, known);
  const { rules } = files.of(DEFAULTS, formDefaults);
  const pages = new Map(files.names(PAGES).map((code) => [code, readPage(files, code)]));
  const namesFor = (raw: RawItem) => pages.get(raw.code)?.sets ?? [...new Set(rules.filter((rule) => isFor(rule, raw)).flatMap((rule) => rule.sets))];
  const fileOf = (code: string) => (pages.has(code) ? `${PAGES}/${code}.json` : DEFAULTS);
  return {
    fileOf, eligibilityOf: (code) => pages.get(code)?.eligibility ?? [],
    sectionsOf(raw) {
      const shared = namesFor(raw).map((name) => sets[name] ?? missing(`${fileOf(raw.code)}: there is no field set ${name}.`));
      return { shared: shared.filter(({ audience }) => audience === undefined || raw.audience.includes(audience)), own: pages.get(raw.code)?.sections ?? [] };
    },
    idle(raws) {
      const codes = new Set(raws.map(({ code }) => code));
      const named = new Set(raws.flatMap(namesFor));
      return [
        ...[...pages.keys()].filter((code) => !codes.has(code)).map((code) => `${PAGES}/${code}.json: there is no item ${code}.`),
        ...rules.filter((rule) => !raws.some((raw) => isFor(rule, raw))).map((rule) => `${DEFAULTS}: the rule for ${rule.sets.join(', ')} is for no item.`),
        ...Object.keys(sets).filter((name) => !named.has(name)).map((name) => `${SETS}: no form asks the set ${name}.`),
      ];
    },
  };
}

function readSets(files: CatalogueFiles, known: FormKnown): Record<string, Section> {
  const sets = files.of(SETS, fieldSets);
  for (const [name, { fields }] of Object.entries(sets)) {
    const [fault] = fields.flatMap((field) => fieldFaults(field, known));
    if (fault) throw new CatalogueFault(`${SETS}: set ${name} ${fault}.`);
  }
  return sets;
}

function readPage(files: CatalogueFiles, code: string): InferOutput<typeof formPage> {
  const page = files.of(`${PAGES}/${code}.json`, formPage);
  if (page.itemCode !== code) throw new CatalogueFault(`${PAGES}/${code}.json: its itemCode is ${page.itemCode}.`);
  return page;
}

/** A rule is for an item when everything the rule names is true of it. */
function isFor({ items, subjects, departments, types, results, names }: Rule, raw: RawItem): boolean {
  const isNamed = (list: string[] | undefined, value: string | null | undefined) => list === undefined || list.includes(value ?? '');
  return isNamed(items, raw.code) && isNamed(subjects, raw.subject) && isNamed(departments, raw.department) && isNamed(types, raw.type)
    && isNamed(results, raw.result?.licenceType) && (names === undefined || names.some((name) => raw.name.includes(name)));
}

function missing(fault: string): never {
  throw new CatalogueFault(fault);
}
