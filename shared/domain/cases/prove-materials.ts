import type { StoredFile } from '../files/stored-file';
import { neededMaterials } from '../items/needed-materials';
import type { Material } from '../items/item';
import type { Licence } from '../licences/licence';
import { allow, refuse, type Outcome } from '../outcome';
import type { LetterInForce } from '../promises/promise';
import type { AwaitedEnd, Proof, ProofRequest } from './proof';
import { lettersFor, reusableFor, validFor, type Applicant } from './ways';

/** What the source answered, by licence number; a dry run believes the wallet. */
export type Pulled = 'dryRun' | Readonly<Record<string, { ok: true; licence: PulledLicence } | { ok: false; why: AwaitedEnd }>>;
export type PulledLicence = Pick<Licence, 'status' | 'validTo' | 'fields'>;

export type Proving = Applicant & {
  caseNo: string; pulled: Pulled;
  /** ISO instants in +08:00: now, and until when an unanswered source is asked again. */
  at: string; askUntil: string;
  /** The day by which a postponed material is due. */
  laterDueOn: string;
};
export type ProofProblem =
  | 'Missing' | 'NotHeld' | 'NotAccepted' | 'NotValidAtIssuer' | 'Barred' | 'LetterChanged' | 'OnNegativeList' | 'FileNotFound' | 'FileRefused' | 'NoSuchMaterial';
export type UnprovedMaterial = { code: string; name: string; problem: ProofProblem };

/**
 * Turns what the phone asks for into proofs, from the issuer's record and never from the phone's word.
 * Refuses `MaterialUnproved` with every material that is still open, so that the applicant is told once.
 * A proof of something that the answers have made needless is not kept.
 */
export function proveMaterials(
  materials: readonly Material[], requests: Readonly<Record<string, ProofRequest>>, known: Proving,
): Outcome<Record<string, Proof>, 'MaterialUnproved', { missing: UnprovedMaterial[] }> {
  const strangers = Object.keys(requests).filter((code) => !materials.some((material) => material.code === code))
    .map((code): UnprovedMaterial => ({ code, name: code, problem: 'NoSuchMaterial' }));
  const judged = neededMaterials(materials, known).map((material) => ({ material, proof: proofOf(material, requests[material.code], known) }));
  const missing = judged.flatMap(({ material, proof }): UnprovedMaterial[] =>
    typeof proof === 'string' ? [{ code: material.code, name: material.name, problem: proof }] : []);
  if (missing.length + strangers.length > 0) return refuse('MaterialUnproved', { missing: [...missing, ...strangers] });
  return allow(Object.fromEntries(judged.flatMap(({ material, proof }) => (proof && typeof proof !== 'string' ? [[material.code, proof]] : []))));
}

export function proofOf(material: Material, request: ProofRequest | undefined, known: Proving): Proof | ProofProblem | undefined {
  if (material.isForm) return { by: 'form' };
  if (!request) return material.necessity === 'required' ? 'Missing' : undefined;
  switch (request.by) {
    case 'form': return 'NotAccepted';
    case 'licence': return licenceProof(material, request.licenceNo, known);
    case 'commitment':
    case 'later': return promiseProof(material, request, known);
    case 'reuse': return reuseProof(material, request.fileId, known);
    case 'upload': return uploadProof(material, request.files, known);
  }
}

function licenceProof(material: Material, licenceNo: string | undefined, known: Proving): Proof | ProofProblem {
  if (material.licenceTypes.length === 0) return 'NotAccepted';
  const valid = validFor(material, known);
  const chosen = licenceNo === undefined ? valid[0] : valid.find((one) => one.licenceNo === licenceNo);
  return chosen ? asPulled(chosen, known) : 'NotHeld';
}

/** A licence of the hall's own is its own record (部门内部核查); any other is what its source says now. */
function asPulled(held: Licence, { pulled, at, askUntil, today }: Proving): Proof | ProofProblem {
  const { licenceNo, type: licenceType, name, holderId, validTo, fields } = held;
  const proof = { by: 'licence', licenceNo, licenceType, name, holderId, validTo, fields, fetchedAt: at, from: isOwn(held) ? 'hall' : 'share' } as const;
  if (pulled === 'dryRun' || isOwn(held)) return proof;
  const answer = pulled[licenceNo] ?? { ok: false, why: 'NoAnswer' };
  if (answer.ok) {
    const isValid = answer.licence.status === 'valid' && (answer.licence.validTo === null || answer.licence.validTo >= today);
    return isValid ? { ...proof, validTo: answer.licence.validTo, fields: answer.licence.fields } : 'NotValidAtIssuer';
  }
  if (answer.why !== 'NoAnswer') return 'NotValidAtIssuer';
  return { by: 'awaited', licenceNo, licenceType, name, holderId, since: at, until: askUntil, gaveUp: null };
}

/** Issued by the hall itself: no other source knows more of it. */
export function isOwn(licence: Pick<Licence, 'caseNo'>): boolean {
  return licence.caseNo !== null;
}

type PromiseRequest = Extract<ProofRequest, { by: 'commitment' | 'later' }>;

/** Free choice, the letter as it stands now, none of its exclusions, and nobody whose credit is to be repaired first. */
function promiseProof(material: Material, request: PromiseRequest, known: Proving): Proof | ProofProblem {
  const offers = known.promising.letters[material.code]?.filter((letter) => letter.kind === request.by) ?? [];
  if (offers.length === 0) return 'NotAccepted';
  if (lettersFor(material, known).length === 0) return 'Barred';
  const offered = offers.find((one) => one.letter === request.letter);
  if (!offered) return 'LetterChanged';
  if (request.by === 'later') return { by: 'later', dueOn: known.laterDueOn };
  return saysNoneApplies(offered, request.listed) ? { by: 'commitment', commitment: offered.commitment ?? '', signedOn: known.today } : 'OnNegativeList';
}

/** A letter with exclusions is signed only by somebody who answered them, each with no. */
function saysNoneApplies({ listed }: LetterInForce, answered: string[] | undefined): boolean {
  return listed.length === 0 || (answered !== undefined && answered.length === 0);
}

function reuseProof(material: Material, fileId: string, known: Proving): Proof | ProofProblem {
  const file = reusableFor(material, known).find((one) => one.fileId === fileId);
  if (!file?.verified) return 'FileNotFound';
  return { by: 'reuse', fileId, name: file.name, verifiedOn: file.verified.on, validUntil: file.verified.validUntil };
}

/** Files given for this material of this case. One not yet clean does not hold filing up; a refused one proves nothing. */
function uploadProof(material: Material, fileIds: readonly string[], { files, caseNo }: Proving): Proof | ProofProblem {
  const found = fileIds.map((fileId) => files.find((file) => file.fileId === fileId && isFor(file, caseNo, material.code)));
  if (found.length === 0 || found.some((file) => !file || file.state === 'granted')) return 'FileNotFound';
  return found.some((file) => file?.state === 'refused') ? 'FileRefused' : { by: 'upload', files: [...fileIds] };
}

function isFor(file: StoredFile, caseNo: string, material: string): boolean {
  return file.uses.some((use) => use.caseNo === caseNo && use.material === material);
}
