import { isBarred } from '../../shared/domain/promises/bar';
import type { Material, ServiceItem } from '../../shared/domain/items/item';
import type { LetterInForce, Promising } from '../../shared/domain/promises/promise';
import type { Person } from '../../shared/domain/people/person';
import type { OfferedLetter } from '../../shared/domain/promises/letter';
import { commitmentLetter, laterLetter } from '../../shared/words/letters';
import type { Hall, Reference } from '../hall';

type Signing = { item: ServiceItem; person: Person; signer: { personId: string; name: string }; laterDueOn: string; reference: Reference };

/** The letters of an item as they would be signed by this person today. Their digest is what a signature names. */
export function lettersOffered(hall: Pick<Hall, 'digest'>, { item, person, laterDueOn, reference }: Signing): OfferedLetter[] {
  const department = reference.departments[item.department]?.name ?? item.department;
  const about = (material: Material) => ({ itemName: item.name, materialName: material.name, department, signer: person.name });
  const offered = item.materials.flatMap((material): Omit<OfferedLetter, 'letter'>[] => {
    const commitment = material.commitment ? reference.commitments[material.commitmentCode ?? ''] : undefined;
    return [
      ...(commitment ? [{
        kind: 'commitment' as const, commitment: commitment.code, listed: commitment.exclusions.map(({ code }) => code), material,
        text: commitmentLetter(commitment, about(material)), dueOn: null, checkDays: commitment.checkDays,
      }] : []),
      ...(material.tolerable ? [{ kind: 'later' as const, commitment: null, listed: [], material, text: laterLetter(about(material), laterDueOn), dueOn: laterDueOn, checkDays: null }] : []),
    ];
  });
  return offered.map((one) => ({ ...one, letter: hall.digest(JSON.stringify([item.code, item.version, one.text])).slice(0, 32) }));
}

/** What the rules need to know of promises, for one applicant and one item. */
export async function findPromising(hall: Hall, { isAsked, ...signing }: Signing & { isAsked: boolean }): Promise<Promising> {
  if (!isAsked) return { bar: null, letters: {}, signer: signing.signer };
  const letters = lettersOffered(hall, signing);
  const byMaterial: Record<string, LetterInForce[]> = {};
  for (const { material, kind, letter, commitment, listed } of letters) (byMaterial[material.code] ??= []).push({ kind, letter, commitment, listed });
  const broken = letters.length === 0 ? [] : await hall.people.brokenPromisesOf(signing.person.personId);
  return { bar: isBarred(signing.person, broken, hall.now()), letters: byMaterial, signer: signing.signer };
}
