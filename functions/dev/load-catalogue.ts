import { createHash } from 'node:crypto';
import type { OpenTable } from '../table/open-table';
import type { Catalogue } from './catalogue/catalogue';

/** Writes under way at once: the engine takes them one by one, the client prepares the next meanwhile. */
const ABREAST = 16;
/** Grows when a person, firm or officer is written in a new way, so that a table of before is loaded once more. */
const LAYOUT = 4;

/**
 * Puts the catalogue into the table: what changed is published as a next version, what is there already stays,
 * and a catalogue that has been loaded before costs one read. Licences and cases are never overwritten.
 */
export async function loadCatalogue(records: OpenTable, catalogue: Catalogue): Promise<'loaded' | 'as before'> {
  const digest = createHash('sha256').update(JSON.stringify([LAYOUT, catalogue])).digest('hex');
  if ((await records.shelf.find<string>('loaded')) === digest) return 'as before';
  await each(catalogue.items, async (item) => {
    const newest = await records.items.find(item.code);
    const isSame = newest !== undefined && JSON.stringify({ ...newest, version: 1 }) === JSON.stringify(item);
    if (!isSame) await records.items.publish({ ...item, version: (newest?.version ?? 0) + 1 });
  });
  await loadPolicies(records, catalogue.policies);
  await each(catalogue.people, (person) => records.people.putPerson(person));
  await each(catalogue.officers, (officer) => records.people.putOfficer(officer));
  await each(catalogue.licences, (licence) => records.licences.seed(licence));
  await records.shelf.put('reference', catalogue.reference);
  await records.shelf.put('facts', catalogue.facts);
  await records.shelf.put('directory', catalogue.directory);
  await records.shelf.put('loaded', digest);
  return 'loaded';
}

/** A policy whose line in the catalogue is as it was last loaded stays what a publisher has made of it since. */
async function loadPolicies({ shelf, policies }: Pick<OpenTable, 'shelf' | 'policies'>, list: Catalogue['policies']): Promise<void> {
  const loaded = (await shelf.find<Record<string, string>>('loaded-policies')) ?? {};
  const digests = Object.fromEntries(list.map((policy) => [policy.code, createHash('sha256').update(JSON.stringify(policy)).digest('hex')]));
  await each(list, async (policy) => {
    const newest = await policies.find(policy.code);
    const isSame = newest !== undefined && (loaded[policy.code] === digests[policy.code] || JSON.stringify({ ...newest, version: 1 }) === JSON.stringify(policy));
    if (!isSame) await policies.publish({ ...policy, version: (newest?.version ?? 0) + 1 });
  });
  await shelf.put('loaded-policies', digests);
}

async function each<T>(list: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
  const rest = [...list];
  const lane = async () => {
    for (let one = rest.pop(); one !== undefined; one = rest.pop()) await work(one);
  };
  await Promise.all(Array.from({ length: ABREAST }, lane));
}
