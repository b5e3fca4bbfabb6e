import type { Refusal } from '../../shared/contract/refusals';
import { refusalWords } from '../../shared/words/refusals';

/** A refusal within an answer, as people read it. */
export function sentenceOf(refusal: Refusal): string {
  return refusalWords[refusal];
}
