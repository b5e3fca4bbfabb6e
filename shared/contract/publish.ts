import { array, boolean, integer, lazy, minLength, minValue, multipleOf, null_, nullable, number, optional, picklist, pipe, record, regex, string, strictObject, union, type GenericSchema } from 'valibot';
import type { Condition, Fact } from '../domain/conditions';
import { fieldKinds } from '../domain/items/form';
import { lowRiskKinds, type ServiceItem } from '../domain/items/item';
import { audience, itemCode, zone } from './pieces';

const text = pipe(string(), minLength(1));
const days = pipe(number(), integer(), minValue(0));
/** 企业开办 promises half a day. */
const halfDays = pipe(number(), multipleOf(0.5), minValue(0));
const key = pipe(string(), regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/));

const fact: GenericSchema<Fact> = union([string(), number(), boolean(), null_()]);
export const condition: GenericSchema<Condition> = union([
  strictObject({ fact: text, op: picklist(['eq', 'ne', 'in', 'nin', 'gt', 'gte', 'lt', 'lte', 'between', 'startsWith']), value: union([fact, array(fact)]) }),
  strictObject({ all: array(lazy(() => condition)) }),
  strictObject({ any: array(lazy(() => condition)) }),
  strictObject({ not: lazy(() => condition) }),
]);

const source = union([
  strictObject({ licence: text, field: text, holder: optional(picklist(['applicant', 'legalPerson'])), divideBy: optional(pipe(number(), integer(), minValue(2))) }),
  strictObject({ account: picklist(['name', 'phone', 'idNo', 'town', 'creditCode']) }),
]);
export const field = strictObject({
  key, kind: picklist(fieldKinds), label: text, required: boolean(), isFixed: optional(boolean()), hint: optional(text), options: optional(pipe(array(text), minLength(2))),
  from: optional(array(source)), default: optional(union([string(), number(), array(string())])),
  min: optional(number()), max: optional(number()), maxLength: optional(pipe(number(), integer(), minValue(1))),
});
export const section = strictObject({ title: text, audience: optional(audience), fields: pipe(array(field), minLength(1)) });
const requirement = strictObject({ says: text, when: condition });

/** One item's page of form data, before its shared field sets are put in. */
export const formPage = strictObject({ itemCode, sets: array(text), sections: array(section), eligibility: array(requirement) });
/** Questions that many items ask, by the name a page or a rule calls them by. */
export const fieldSets = record(text, section);
/** Which sets an item without a page of its own asks: every rule that is for it adds some. `names` are parts of the item's name. */
export const formDefaults = strictObject({
  rules: array(strictObject({
    sets: pipe(array(text), minLength(1)), items: optional(array(itemCode)), subjects: optional(array(text)), departments: optional(array(text)),
    types: optional(array(text)), results: optional(array(text)), names: optional(array(text)),
  })),
});
/** What decides each conditional material: the questions an item asks about it, shared ones by key, and the condition over their answers. */
export const materialConditions = strictObject({
  title: text, questions: array(field),
  items: record(itemCode, strictObject({ asks: array(union([key, field])), applies: record(text, condition) })),
});

const material = strictObject({
  code: pipe(string(), regex(/^CL\d{4}$/)), name: text, necessity: picklist(['required', 'conditional']), when: nullable(text), applies: nullable(condition),
  source: picklist(['self', 'government', 'third-party']), licenceTypes: array(text), commitment: boolean(), commitmentCode: nullable(text), tolerable: boolean(),
  copies: pipe(number(), integer(), minValue(0)), isForm: boolean(),
  holder: nullable(picklist(['applicant', 'legalPerson', 'enterprise', 'applicant-or-enterprise', 'applicant-or-legalPerson'])),
});

/** What makes a service item publishable. The loader, `npm run catalogue` and the tests all read it. */
export const serviceItem: GenericSchema<ServiceItem> = strictObject({
  code: itemCode, version: pipe(number(), integer(), minValue(1)), name: text, subject: text, type: text, department: text, supervisor: nullable(text),
  audience: pipe(array(audience), minLength(1)), handling: picklist(['instant', 'promised']), statutoryDays: days, promisedDays: halfDays,
  onsiteVisits: days, onlineDepth: picklist(['I', 'II', 'III', 'IV']), zones: array(zone), basis: pipe(array(text), minLength(1)), conditions: array(text),
  materials: array(material), fee: nullable(strictObject({ name: text, amountFen: days, basis: text, note: nullable(string()) })),
  result: strictObject({ licenceType: nullable(text), name: text, paper: boolean(), term: picklist(['new', 'renewed', 'changed']) }), keywords: array(text),
  specialProcedure: nullable(strictObject({ type: text, days })), isExternal: boolean(), lowRisk: nullable(picklist(lowRiskKinds)), wholeCommitment: nullable(text),
  form: strictObject({ sections: array(section) }), eligibility: array(requirement),
});
