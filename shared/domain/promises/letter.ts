import type { Material } from '../items/item';
import type { LetterInForce } from './promise';

/** A letter as it is read before signing: what the office tells, and what the applicant declares. */
export type LetterText = { title: string; told: { title: string; says: string }[]; declared: string[]; signer: string };

/** A letter an applicant may sign now, with its words. `checkDays` are natural days after the decision. */
export type OfferedLetter = LetterInForce & { material: Pick<Material, 'code' | 'name'>; text: LetterText; dueOn: string | null; checkDays: number | null };
