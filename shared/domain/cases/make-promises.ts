import type { Material } from '../items/item';
import type { MadePromise } from '../promises/promise';
import type { Proof } from './proof';
import type { Proving } from './prove-materials';

/** The promises that these proofs rest on, each with the letter that was signed. */
export function promisesOf(proofs: Readonly<Record<string, Proof>>, materials: readonly Material[], { promising, at }: Proving): MadePromise[] {
  return Object.entries(proofs).flatMap(([code, proof]): MadePromise[] => {
    if (proof.by !== 'commitment' && proof.by !== 'later') return [];
    const letter = promising.letters[code]?.find((one) => one.kind === proof.by && (proof.by === 'later' || one.commitment === proof.commitment));
    return [{
      material: code, materialName: materials.find((one) => one.code === code)?.name ?? code, kind: proof.by, commitment: letter?.commitment ?? null,
      letter: letter?.letter ?? '', signedAt: at, signer: promising.signer, dueOn: proof.by === 'later' ? proof.dueOn : null, state: 'open', settled: null,
    }];
  });
}
