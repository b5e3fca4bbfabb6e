import type { Licence } from '../licences/licence';

/** A natural person as kinship can be told from the registers: their household (户口簿) by its head and address. */
export type Kin = { personId: string; household: string | null };

/** 回避 (行政许可法's duty of impartiality; 公务员法 art. 76): one's own case, one's household's, one's own firm's or one's household's firm's. */
export type Conflict = 'self' | 'household' | 'firm';

/** Between an officer, as the citizen they are, and whoever a case is for: `party` is the applicant, or the firm's legal representative. */
export function conflictOf(officer: Kin, party: Kin, kind: 'natural' | 'legal'): Conflict | null {
  const isSelf = officer.personId === party.personId;
  const isKin = officer.household !== null && officer.household === party.household;
  if (!isSelf && !isKin) return null;
  return kind === 'legal' ? 'firm' : isSelf ? 'self' : 'household';
}

/** Who keeps house together has the same head at the same address. */
export function householdOf(licences: readonly Pick<Licence, 'type' | 'status' | 'fields'>[]): string | null {
  const book = licences.find(({ type, status }) => type === 'HUKOU' && status === 'valid');
  const { householder, address } = book?.fields ?? {};
  return householder && address ? `${householder}\n${address}` : null;
}

/** 差评回访: never by whoever is rated (国办发〔2019〕51号). `handledBy` are the officers who acted on the case. */
export function mayHandleBadRating(officerId: string, handledBy: readonly string[]): boolean {
  return !handledBy.includes(officerId);
}
