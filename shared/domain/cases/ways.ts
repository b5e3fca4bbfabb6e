import { walletFor, type Wallets } from '../items/holders';
import type { Material } from '../items/item';
import type { Situation } from '../items/needed-materials';
import { isValidOn, type Licence } from '../licences/licence';
import type { LetterInForce, Promising } from '../promises/promise';
import { isReusable } from '../files/reuse';
import type { StoredFile } from '../files/stored-file';
import type { ProofKind } from './proof';

/** What is known of an applicant when materials are judged. Days are `YYYY-MM-DD`. */
export type Applicant = Situation & {
  wallets: Wallets; today: string; promising: Promising;
  /** The applicant's files, of any case. */
  files: readonly StoredFile[];
};

/** Every lawful way to meet a material, the lightest first; the applicant chooses freely among them. */
export function waysFor(material: Material, known: Applicant): ProofKind[] {
  if (material.isForm) return ['form'];
  const letters = new Set(lettersFor(material, known).map((letter) => letter.kind));
  return [
    ...when<ProofKind>(validFor(material, known).length > 0, 'licence'),
    ...when<ProofKind>(reusableFor(material, known).length > 0, 'reuse'),
    ...letters,
    'upload',
  ];
}

/** The licences of a right kind in the right wallet, valid or not, the longest valid first. */
export function heldFor(material: Material, { audience, wallets }: Pick<Applicant, 'audience' | 'wallets'>): Licence[] {
  return walletFor(material.holder, audience, wallets)
    .filter((one) => material.licenceTypes.includes(one.type))
    .sort((a, b) => (b.validTo ?? '9999').localeCompare(a.validTo ?? '9999'));
}

export function validFor(material: Material, known: Pick<Applicant, 'audience' | 'wallets' | 'today'>): Licence[] {
  return heldFor(material, known).filter((one) => isValidOn(one, known.today));
}

/** Files of an earlier case that a clerk has verified for this very material. */
export function reusableFor(material: Material, { files, today }: Pick<Applicant, 'files' | 'today'>): StoredFile[] {
  return files.filter((file) => isReusable(file, material.code, today));
}

/** The letters this applicant may sign for a material; none while credit is not repaired. */
export function lettersFor(material: Pick<Material, 'code'>, { promising }: Pick<Applicant, 'promising'>): readonly LetterInForce[] {
  return promising.bar === null ? promising.letters[material.code] ?? [] : [];
}

function when<T>(holds: boolean, way: T): T[] {
  return holds ? [way] : [];
}
