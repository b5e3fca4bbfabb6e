import { isBarred } from '../../shared/domain/promises/bar';
import { promisedWhole, type Material, type ServiceItem } from '../../shared/domain/items/item';
import type { Commitment } from '../../shared/domain/promises/commitment';
import type { LetterInForce, Promising } from '../../shared/domain/promises/promise';
import type { Person } from '../../shared/domain/people/person';
import type { OfferedLetter } from '../../shared/domain/promises/letter';
import { commitmentLetter, laterLetter, wholeLicenceLetter } from '../../shared/words/letters';
import type { Hall, Reference } from '../hall';

type Signing = { item: ServiceItem; person: Person; signer: { personId: string; name: string }; laterDueOn: string; reference: Reference };

type Unsigned = Omit<OfferedLetter, 'letter'>;

/** The letters of an item as they would be signed by this person today. Their digest is what a signature names. */
export function lettersOffered(hall: Pick<Hall, 'digest'>, signing: Signing): OfferedLetter[] {
  const { item } = signing;
  const offered = [...item.materials.flatMap((material) => lettersOf(material, signing)), ...wholeLetters(signing)];
  return offered.map((one) => ({ ...one, letter: hall.digest(JSON.stringify([item.code, item.version, one.text])).slice(0, 32) }));
}

function lettersOf(material: Material, { item, person, laterDueOn, reference }: Signing): Unsigned[] {
  const about = { itemName: item.name, materialName: material.name, department: departmentName(item, reference), signer: person.name };
  const commitment = material.commitment ? reference.commitments[material.commitmentCode ?? ''] : undefined;
  return [
    ...(commitment ? [{ ...promised(commitment, material), text: commitmentLetter(commitment, about) }] : []),
    ...(material.tolerable ? [{ kind: 'later' as const, commitment: null, listed: [], material, text: laterLetter(about, laterDueOn), dueOn: laterDueOn, checkDays: null }] : []),
  ];
}

/** The letter for a whole licence, the same beside each material it stands for: signed once, it covers them all. */
function wholeLetters({ item, person, reference }: Signing): Unsigned[] {
  const commitment = reference.commitments[item.wholeCommitment ?? ''];
  const covered = promisedWhole(item);
  if (!commitment || covered.length === 0) return [];
  const text = wholeLicenceLetter(commitment, { itemName: item.name, materialNames: covered.map(({ name }) => name), department: departmentName(item, reference), signer: person.name });
  return covered.map((material) => ({ ...promised(commitment, material), text }));
}

function promised({ code, exclusions, checkDays }: Commitment, material: Material) {
  return { kind: 'commitment' as const, commitment: code, listed: exclusions.map((one) => one.code), material, dueOn: null, checkDays };
}

function departmentName({ department }: ServiceItem, { departments }: Reference): string {
  return departments[department]?.name ?? department;
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
