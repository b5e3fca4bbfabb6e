import { allow, type Outcome } from '../outcome';
import { stampOf } from '../workdays';
import type { Case } from './case';
import type { AwaitedProof, Proof } from './proof';
import type { Pulled } from './prove-materials';
import { byHall, record } from './step';

/** For how long a source that does not answer is asked again. */
export const ASK_HOURS = 72;

/** What a case still waits for from a source, and may still ask. */
export function awaitedBy(one: Pick<Case, 'proofs'>): [material: string, proof: AwaitedProof][] {
  return Object.entries(one.proofs).flatMap(([material, proof]): [string, AwaitedProof][] => (proof.by === 'awaited' && proof.gaveUp === null ? [[material, proof]] : []));
}

/** Licences that never came: the clerk sees why and decides. */
export function unverified(one: Pick<Case, 'proofs'>): string[] {
  return Object.entries(one.proofs).flatMap(([material, proof]) => (proof.by === 'awaited' ? [material] : []));
}

/**
 * What the source answered at last: the licence takes its place by itself; a plain no, or no answer in time, is left to the
 * clerk. Nothing of this is charged to the applicant.
 */
export function hearAwaited(before: Case, pulled: Exclude<Pulled, 'dryRun'>, at: Date): Outcome<Case, 'ActionNotOpen'> {
  const now = stampOf(at);
  const heard = awaitedBy(before).map(([material, proof]) => [material, proof, heardOf(proof, pulled, now)] as const);
  const changed = heard.filter(([, proof, after]) => after !== proof);
  if (changed.length === 0) return allow(before);
  const action = changed.some(([, , after]) => after.by === 'licence') ? 'attachLicence' : 'giveUpAsking';
  return record(before, action, byHall(at), { proofs: { ...before.proofs, ...Object.fromEntries(changed.map(([material, , after]) => [material, after])) } });
}

function heardOf(proof: AwaitedProof, pulled: Exclude<Pulled, 'dryRun'>, now: string): Proof {
  const { licenceNo, licenceType, name, holderId } = proof;
  const answer = pulled[licenceNo] ?? { ok: false, why: 'NoAnswer' as const };
  if (answer.ok && answer.licence.status === 'valid') {
    return { by: 'licence', licenceNo, licenceType, name, holderId, validTo: answer.licence.validTo, fields: answer.licence.fields, fetchedAt: now, from: 'share' };
  }
  if (answer.ok) return { ...proof, gaveUp: 'NotHeld' };
  if (answer.why !== 'NoAnswer') return { ...proof, gaveUp: answer.why };
  return now >= proof.until ? { ...proof, gaveUp: 'NoAnswer' } : proof;
}
