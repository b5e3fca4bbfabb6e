import type { LetterView } from '../../shared/contract/proofs';
import type { OfferedLetter } from '../../shared/domain/promises/letter';
import type { Reference } from '../hall';

/** A letter with the words of its exclusions. */
export function showLetter({ material, kind, letter, text, listed, dueOn, checkDays, commitment }: OfferedLetter, reference: Reference): LetterView {
  const published = commitment === null ? undefined : reference.commitments[commitment];
  return {
    material: material.code, materialName: material.name, kind, letter, text, dueOn, checkDays,
    listed: published?.exclusions.filter(({ code }) => listed.includes(code)) ?? [], needsLegalReview: published?.needsLegalReview ?? false,
  };
}
