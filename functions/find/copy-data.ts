import type { ApplicantCaller } from '../../shared/domain/people/caller';
import type { Hall, Page } from '../hall';

/** Everything the hall knows of whom one acts for, but the cases: as it is on record, nothing masked. */
export async function copyRest(hall: Hall, { personId, actorId }: ApplicantCaller): Promise<Record<string, unknown>> {
  const [person, consents, { entries }, licences, uses, disputes, files, parcels, claims, mandates] = await Promise.all([
    hall.people.find(personId), personId === actorId ? hall.consents.ofPerson(personId) : [], hall.deliveryShelf.addresses(personId), hall.licences.heldBy(personId),
    every((cursor) => hall.receipts.list(personId, cursor)), hall.disputes.ofHolder(personId), hall.files.ofOwner(personId),
    every((cursor) => hall.parcels.listByOwner(personId, cursor)), every((cursor) => hall.claims.listByEnterprise(personId, cursor)), hall.mandates.toPerson(personId),
  ]);
  return { person, consents, addresses: entries, licences, uses, disputes, files, parcels, claims, mandates };
}

/** A page of cases, whole. */
export async function copyCases(hall: Hall, personId: string, cursor: string | undefined) {
  const { rows, cursor: more } = await hall.cases.listByApplicant(personId, cursor);
  const cases = await Promise.all(rows.map(({ caseNo }) => hall.cases.find(caseNo)));
  return { cases: cases.filter((one) => one !== undefined), more: more ?? null };
}

async function every<T>(page: (cursor?: string) => Promise<Page<T>>): Promise<T[]> {
  const found: T[] = [];
  let cursor: string | undefined;
  do {
    const next = await page(cursor);
    found.push(...next.rows);
    cursor = next.cursor;
  } while (cursor);
  return found;
}
