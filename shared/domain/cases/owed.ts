import { openPromise } from '../promises/settle';
import type { Case } from './case';

/** Materials the applicant still has to give to a filed case: postponed ones, and those whose proof fell away. */
export function owedMaterials(one: Pick<Case, 'proofs' | 'promises'>): string[] {
  return Object.entries(one.proofs).filter(([, proof]) => proof.by === 'owed' || proof.by === 'later').map(([material]) => material);
}

/** What a filed case may be given: what is owed, and what its source has not sent. */
export function maySupply(one: Pick<Case, 'proofs' | 'promises'>): string[] {
  const awaited = Object.entries(one.proofs).filter(([, proof]) => proof.by === 'awaited').map(([material]) => material);
  return [...owedMaterials(one), ...awaited];
}

/** Whether everything owed is only postponed, and so may be waited for with an opinion. */
export function isOnlyPostponed(one: Pick<Case, 'proofs' | 'promises'>): boolean {
  const owed = owedMaterials(one);
  return owed.length > 0 && owed.every((material) => openPromise(one.promises, material)?.kind === 'later');
}
