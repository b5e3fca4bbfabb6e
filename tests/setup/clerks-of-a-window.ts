import type { Case } from '../../shared/domain/cases/case';
import type { Officer } from '../../shared/domain/people/officer';
import type { Client } from './client';
import { file } from './filing';
import type { TestHall } from './test-hall';

/** A member of staff of the civil affairs window, or of another, signed in. */
export async function join(hall: TestHall, officer: Partial<Officer> & { officerId: string }): Promise<Client> {
  await hall.records.people.putOfficer({ name: `经办${officer.officerId}`, role: 'clerk', department: 'MZJ', desks: ['MZJ'], ...officer });
  return hall.as(officer.officerId);
}

export async function onRecord(hall: TestHall, caseNo: string): Promise<Case> {
  const found = await hall.records.cases.find(caseNo);
  if (!found) throw new Error(`${caseNo} is not on record`);
  return found;
}

/** A case as 曾国良 files it at the civil affairs window. */
export async function filedCase(hall: TestHall): Promise<Case> {
  return onRecord(hall, (await file(await hall.as('P001'), 'DY-JF-0004')).caseNo);
}
