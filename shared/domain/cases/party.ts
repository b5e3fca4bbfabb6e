import { deskStates, type Case } from './case';
import type { Party } from './case-clock';
import { isRunning } from './procedure';

/**
 * Exactly one at any time: a body that inspects or reviews, else the applicant who has something to give, else a data
 * source that has not answered, else the window.
 */
export function partyOf(one: Pick<Case, 'state' | 'procedures' | 'proofs'>): Party {
  if (one.state === 'supplementing') return 'applicant';
  if (one.state === 'approved' || one.state === 'issued') return 'window';
  if (!deskStates.includes(one.state)) return 'nobody';
  const outside = one.procedures.find((procedure) => isRunning(procedure) && procedure.with !== null);
  if (outside?.with) return { department: outside.with };
  const proofs = Object.values(one.proofs);
  const owed = proofs.some((proof) => proof.by === 'owed' || (proof.by === 'later' && one.state === 'opined'));
  if (owed) return 'applicant';
  return proofs.some((proof) => proof.by === 'awaited' && proof.gaveUp === null) ? 'source' : 'window';
}

export function isSameParty(a: Party | undefined, b: Party): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
