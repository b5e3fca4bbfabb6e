import { validFor } from '../../shared/domain/cases/ways';
import { audienceOf, type Wallets } from '../../shared/domain/items/holders';
import type { ServiceItem } from '../../shared/domain/items/item';
import type { GrantedLicence } from '../../shared/domain/licences/authorisation';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import type { Person } from '../../shared/domain/people/person';
import { dayOf } from '../../shared/domain/workdays';
import type { Hall, Reference } from '../hall';
import { getPerson } from './wallets';

type Asked = { item: ServiceItem; person: Person; wallets: Wallets; reference: Reference; asked: readonly { material: string; licenceNo: string }[] };

/** The licences a consent may name: held, valid, and of a kind the material takes; never one that merely exists. */
export async function grantable(hall: Hall, { item, person, wallets, reference, asked }: Asked): Promise<Outcome<GrantedLicence[], 'LicenceNotHeld'>> {
  const known = { audience: audienceOf(person), wallets, today: dayOf(hall.now()) };
  const granted: GrantedLicence[] = [];
  for (const { material: code, licenceNo } of asked) {
    const material = item.materials.find((one) => one.code === code);
    const held = material && validFor(material, known).find((one) => one.licenceNo === licenceNo);
    if (!held) return refuse('LicenceNotHeld', { material: code, licenceNo });
    const holder = held.holderId === person.personId ? person : await getPerson(hall, held.holderId);
    granted.push({
      material: code, licenceNo, type: held.type, name: held.name, holderId: held.holderId, holderName: holder.name,
      fields: reference.licenceTypes[held.type]?.fields.map((field) => field.key) ?? [],
    });
  }
  return allow(granted);
}
