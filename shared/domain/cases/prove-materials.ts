import type { Wallets } from '../items/holders';
import type { Material } from '../items/item';
import { neededMaterials, type Situation } from '../items/needed-materials';
import { isValidOn } from '../licences/licence';
import { allow, refuse, type Outcome } from '../outcome';
import { heldFor } from './forecast-materials';
import type { Proof, ProofRequest } from './proof';

type Known = Situation & { wallets: Wallets; today: string };
export type ProofProblem = 'Missing' | 'NotHeld' | 'NotAccepted' | 'NotOpenYet' | 'NoSuchMaterial';
export type UnprovedMaterial = { code: string; name: string; problem: ProofProblem };

/**
 * Turns what the phone asks for into proofs, from the issuer's record and never from the phone's word.
 * Refuses `MaterialUnproved` with every material that is still open, so that the applicant is told once.
 * A proof of something that the answers have made needless is not kept.
 */
export function proveMaterials(
  materials: readonly Material[], requests: Readonly<Record<string, ProofRequest>>, known: Known,
): Outcome<Record<string, Proof>, 'MaterialUnproved', { missing: UnprovedMaterial[] }> {
  const strangers = Object.keys(requests).filter((code) => !materials.some((material) => material.code === code))
    .map((code): UnprovedMaterial => ({ code, name: code, problem: 'NoSuchMaterial' }));
  const judged = neededMaterials(materials, known).map((material) => ({ material, proof: proofOf(material, requests[material.code], known) }));
  const missing = judged.flatMap(({ material, proof }): UnprovedMaterial[] =>
    typeof proof === 'string' ? [{ code: material.code, name: material.name, problem: proof }] : []);
  if (missing.length + strangers.length > 0) return refuse('MaterialUnproved', { missing: [...missing, ...strangers] });
  return allow(Object.fromEntries(judged.flatMap(({ material, proof }) => (proof && typeof proof !== 'string' ? [[material.code, proof]] : []))));
}

function proofOf(material: Material, request: ProofRequest | undefined, known: Known): Proof | ProofProblem | undefined {
  if (material.isForm) return { by: 'form' };
  if (!request) return material.necessity === 'required' ? 'Missing' : undefined;
  if (request.by === 'licence') return licenceProof(material, request.licenceNo, known);
  return isAccepted(material, request.by) ? 'NotOpenYet' : 'NotAccepted';
}

function isAccepted(material: Material, by: 'form' | 'commitment' | 'later' | 'upload'): boolean {
  return { form: false, commitment: material.commitment, later: material.tolerable, upload: true }[by];
}

function licenceProof(material: Material, licenceNo: string | undefined, known: Known): Proof | ProofProblem {
  if (material.licenceTypes.length === 0) return 'NotAccepted';
  const valid = heldFor(material, known).filter((one) => isValidOn(one, known.today));
  const chosen = licenceNo === undefined ? valid[0] : valid.find((one) => one.licenceNo === licenceNo);
  return chosen ? { by: 'licence', licenceNo: chosen.licenceNo, licenceType: chosen.type, name: chosen.name, validTo: chosen.validTo } : 'NotHeld';
}
