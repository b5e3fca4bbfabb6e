import type { StoredFile } from '../files/stored-file';
import { neededMaterials } from '../items/needed-materials';
import type { Material } from '../items/item';
import type { Licence } from '../licences/licence';
import type { ProofKind } from './proof';
import { heldFor, reusableFor, validFor, waysFor, type Applicant } from './ways';

/** One line of "what you still have to give" (还需您提供). */
export type ForecastRow = {
  code: string;
  name: string;
  necessity: 'required' | 'conditional';
  when: string | null;
  /** The lightest lawful way; `ways` are all of them, free to choose from. */
  by: ProofKind;
  ways: ProofKind[];
  /** The licence that would be fetched, when there is one. */
  licence: Licence | null;
  /** The file that would be used again. */
  reuse: StoredFile | null;
  /** Licences of the right kind that are held but no longer valid. */
  expired: Licence[];
};

/** A dry run of filing: how each material it needs would be met, the lightest lawful way first. */
export function forecastMaterials(materials: readonly Material[], known: Applicant): ForecastRow[] {
  return neededMaterials(materials, known).map((material) => {
    const licence = validFor(material, known)[0] ?? null;
    const ways = waysFor(material, known);
    const { code, name, necessity, when } = material;
    return {
      code, name, necessity, when, by: ways[0] ?? 'upload', ways, licence, reuse: reusableFor(material, known)[0] ?? null,
      expired: licence ? [] : heldFor(material, known),
    };
  });
}
