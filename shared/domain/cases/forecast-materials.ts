import { walletFor, type Wallets } from '../items/holders';
import type { Material } from '../items/item';
import { neededMaterials, type Situation } from '../items/needed-materials';
import { isValidOn, type Licence } from '../licences/licence';
import type { ProofKind } from './proof';

/** One line of "what you still have to give" (还需您提供). */
export type ForecastRow = {
  code: string;
  name: string;
  necessity: 'required' | 'conditional';
  when: string | null;
  by: ProofKind;
  /** The licence that would be fetched, when `by` is `licence`. */
  licence: Licence | null;
  /** Licences of the right kind that are held but no longer valid. */
  expired: Licence[];
};

type Known = Situation & { wallets: Wallets; today: string };

/** A dry run of filing: how each material it needs would be met, the lightest lawful way first. */
export function forecastMaterials(materials: readonly Material[], known: Known): ForecastRow[] {
  return neededMaterials(materials, known).map((material) => {
    const held = heldFor(material, known);
    const licence = held.find((one) => isValidOn(one, known.today)) ?? null;
    const { code, name, necessity, when } = material;
    return { code, name, necessity, when, by: lightest(material, licence), licence, expired: licence ? [] : held };
  });
}

/** The licences of a right kind in the right wallet, valid or not, the longest valid first. */
export function heldFor(material: Material, { audience, wallets }: Pick<Known, 'audience' | 'wallets'>): Licence[] {
  return walletFor(material.holder, audience, wallets)
    .filter((one) => material.licenceTypes.includes(one.type))
    .sort((a, b) => (b.validTo ?? '9999').localeCompare(a.validTo ?? '9999'));
}

function lightest(material: Material, licence: Licence | null): ProofKind {
  if (material.isForm) return 'form';
  if (licence) return 'licence';
  if (material.commitment) return 'commitment';
  return material.tolerable ? 'later' : 'upload';
}
