import type { Case } from '../../shared/domain/cases/case';
import { conflictOf, householdOf, type Conflict, type Kin } from '../../shared/domain/people/conflict';
import type { OfficerCaller } from '../../shared/domain/people/caller';
import type { Hall } from '../hall';
import { getPerson } from './wallets';

/** 回避: whether a case is an officer's own, their household's or their firm's. One whose person is not on record costs nothing. */
export async function findConflict(hall: Hall, one: { applicant: Pick<Case['applicant'], 'personId'> }, { self }: Pick<OfficerCaller, 'self'>): Promise<Conflict | null> {
  if (self === undefined) return null;
  const applicant = await getPerson(hall, one.applicant.personId);
  const [officer, party] = await Promise.all([kin(hall, self), kin(hall, applicant.kind === 'legal' ? applicant.legalPersonId : applicant.personId)]);
  return conflictOf(officer, party, applicant.kind);
}

async function kin(hall: Hall, personId: string): Promise<Kin> {
  return { personId, household: householdOf(await hall.licences.heldBy(personId)) };
}
