import { buildSearchIndex } from '../../../shared/domain/search/build-search-index';
import type { Characters, EverydayWords } from '../../../shared/domain/search/searchable';
import { isOpenable } from '../../../shared/domain/items/publishing';
import type { BadRatingRule } from '../../../shared/domain/cases/follow-up';
import type { EscalationRule } from '../../../shared/domain/cases/escalation-rule';
import type { DelegationRule } from '../../../shared/domain/delegation';
import type { DeliveryTerms } from '../../../shared/domain/delivery/terms';
import type { RoutingRule } from '../../../shared/domain/routing';
import type { ServiceItem } from '../../../shared/domain/items/item';
import type { ELicenceCodes, LicenceType } from '../../../shared/domain/licences/licence-type';
import type { Calendar } from '../../../shared/domain/workdays';
import type { Department, Reference } from '../../hall';
import { askedAnywayFaults } from './asked-anyway';
import type { Catalogue } from './catalogue';
import { readCommitments } from './commitments';
import { readItems } from './items';
import { readPeople } from './people';
import { readFactBook, readPolicies } from './policies';
import { CatalogueFault, catalogueFiles, expecting, type CatalogueFiles } from './read-files';
import { faultsBetween } from './whole';

/** The whole catalogue, read and checked. Throws `CatalogueFault` with one sentence. */
export function readCatalogue(folder: string): Catalogue {
  const files = catalogueFiles(folder);
  const reference = expecting('departments.json, calendar.json, licence-types.json, regions.json or meta.json', () => readReference(files));
  const { licenceTypes, eLicenceCodes: codes } = reference;
  const commitments = new Set(Object.keys(reference.commitments));
  const departments = new Set(Object.keys(reference.departments));
  const items = readItems(files, { departments, commitments, licenceTypes, facts: readFacts(files) });
  const facts = expecting('facts.json or fact-notes.json', () => readFactBook(files));
  const policies = expecting('policies.json, policy-notes.json or policy-golden.json', () => readPolicies(files, { departments, facts }));
  const catalogue = { items, policies, facts, reference, directory: directoryOf(items, reference, files), ...expecting('people.json, enterprises.json or officers.json', () => readPeople(files, { licenceTypes, codes })) };
  const [fault] = [...faultsBetween(catalogue), ...askedAnywayFaults(files, { ...catalogue, licenceTypes })];
  if (fault) throw new CatalogueFault(fault);
  return catalogue;
}

function readReference(files: CatalogueFiles): Reference {
  const departments = files.json<Department[]>('departments.json').map(({ code, name, shortName }) => ({ code, name, shortName }));
  const { years, holidays, workingWeekends, opensAt, noon, closesAt, source } = files.json<Calendar>('calendar.json');
  return {
    calendar: { years, holidays, workingWeekends, opensAt, noon, closesAt, ...(source ? { source } : {}) }, departments: byCode(departments),
    delegation: { rules: files.json<DelegationRule[]>('delegation.json'), chiefDesks: chiefDesksOf(files) }, routing: files.json<RoutingRule[]>('routing.json'), escalation: files.json<EscalationRule[]>('escalation.json'), badRatings: files.json<BadRatingRule>('bad-ratings.json'), commitments: readCommitments(files),
    licenceTypes: byCode(files.json<LicenceType[]>('licence-types.json')), eLicenceCodes: files.json<ELicenceCodes>('e-licence-codes.json'),
    ...readRegions(files), delivery: files.json<DeliveryTerms>('delivery.json'),
    notice: files.json<{ notice: string }>('meta.json').notice,
  };
}

/** The towns, and in each village and community a point. */
function readRegions(files: CatalogueFiles): Pick<Reference, 'towns' | 'points'> {
  const { towns } = files.json<{ towns: { code: string; name: string; villages: { code: string; name: string }[] }[] }>('regions.json');
  return { towns: towns.map(({ code, name }) => ({ code, name })), points: towns.flatMap(({ name: town, villages }) => villages.map(({ code, name }) => ({ code, name, town }))) };
}

/** Desks with a section chief (股室负责人): elsewhere the director decides in the chief's place. */
function chiefDesksOf(files: CatalogueFiles): string[] {
  return files.json<{ role: string; desks: string[] }[]>('officers.json').filter(({ role }) => role === 'chief').flatMap(({ desks }) => desks);
}

/** What a condition on the applicant may ask: a firm's facts, and what every person's record says. */
function readFacts(files: CatalogueFiles): Set<string> {
  return new Set(['applicantKind', 'age', 'gender', 'town', ...files.json<{ key: string }[]>('facts.json').map(({ key }) => key)]);
}

function directoryOf(items: readonly ServiceItem[], { departments }: Reference, files: CatalogueFiles): Catalogue['directory'] {
  const rows = items.map((item) => {
    const { code, name, department, audience, zones, promisedDays, onsiteVisits, onlineDepth, isExternal } = item;
    return { code, name, department, audience, zones, promisedDays, onsiteVisits, onlineDepth, isExternal, ...(isOpenable(item) ? { isOpenable: true as const } : {}) };
  });
  const entries = items.map(({ code, name, subject, keywords, department, audience, result }) => {
    const body = departments[department];
    return { code, name, subject, keywords, audience, departments: body ? [body.name, body.shortName] : [], result: result.name };
  });
  return { rows, index: buildSearchIndex(entries, files.json<EverydayWords>('search/everyday-words.json'), files.json<Characters>('search/characters.json')) };
}

function byCode<T extends { code: string }>(list: readonly T[]): Record<string, T> {
  return Object.fromEntries(list.map((one) => [one.code, one]));
}
