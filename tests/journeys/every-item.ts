import { caseFlow, type CaseState } from '../../shared/domain/cases/case';
import type { ServiceItem } from '../../shared/domain/items/item';
import { catalogue, walletsOf } from '../rules/fixtures';
import type { Client } from '../setup/client';
import { fileAsForecast, whoMayFile } from '../setup/file-any-item';
import { openTestHall, type TestHall } from '../setup/test-hall';

export const localItems: ServiceItem[] = catalogue().items.filter((item) => !item.isExternal);
const TODAY = '2026-11-23';
/** What filing leads to by itself. */
const filedStates = new Set<CaseState>(caseFlow.flatMap(({ action, to }) => (['submit', 'acceptByFiling', 'approveByFiling', 'close'].includes(action) ? [to as CaseState] : [])));

/** A story for each item: a seeded person or firm files it with only what its data allows, as the forecast said. */
export function everyItemFiles(items: readonly ServiceItem[]): void {
  let hall: TestHall;
  const clients = new Map<string, Client>();
  beforeAll(async () => {
    hall = await openTestHall({ withFiles: true });
    hall.setClock(`${TODAY}T09:00:00+08:00`);
  });
  afterAll(() => hall.close());

  test.each(items.map((item) => [item.code, item.name, item] as const))('%s %s', async (code, _, item) => {
    const person = whoMayFile(item, catalogue().people, walletsOf, TODAY);
    if (!person) throw new Error(`Nobody among the seeded people may file ${code}`);
    const client = clients.get(person.personId) ?? (await hall.as(person.personId));
    clients.set(person.personId, client);
    const { filed, ways } = await fileAsForecast(client, code);
    expect([code, filedStates.has(filed.state) || item.promisedDays === 0]).toEqual([code, true]);
    expect(filed.proofs).not.toEqual({});
    if (item.zones.includes('no-certificate')) expect([code, ways.filter((way) => way !== 'form' && way !== 'licence')]).toEqual([code, []]);
  });
}
