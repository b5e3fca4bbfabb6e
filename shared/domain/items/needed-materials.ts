import { judge, type Facts, type Verdict } from '../conditions';
import type { Audience } from './audience';
import type { Answers } from './form';
import { isProvided } from './is-provided';
import type { Material } from './item';

/** What decides whether a conditional material is needed: who applies, and what was answered so far. */
export type Situation = { audience: Audience; answers: Answers };

/** Whether a filing needs a material; `unknown` until the question about it is answered. */
export function needOf({ necessity, applies }: Pick<Material, 'necessity' | 'applies'>, situation: Situation): Verdict {
  if (necessity === 'required') return 'met';
  return applies ? judge(applies, factsOf(situation)) : 'unknown';
}

/** The materials of this filing: what the answers call for is required, what they rule out is not there. */
export function neededMaterials(materials: readonly Material[], situation: Situation): Material[] {
  return materials.flatMap((material) => {
    const need = needOf(material, situation);
    if (need === 'unmet') return [];
    return need === 'met' ? [{ ...material, necessity: 'required' as const }] : [material];
  });
}

function factsOf({ audience, answers }: Situation): Facts {
  return { ...Object.fromEntries(Object.entries(answers).filter(([, answer]) => isProvided(answer))), applicantKind: audience };
}
