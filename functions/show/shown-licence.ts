import type { ShownLicence } from '../../shared/contract/licence-show';
import { standingOn } from '../../shared/domain/licences/life';
import type { Licence } from '../../shared/domain/licences/licence';
import { isSeenIn, sceneBook, type Scene } from '../../shared/domain/licences/scenes';
import { maskName, maskNumber } from '../../shared/domain/people/mask';
import type { Person } from '../../shared/domain/people/person';
import type { Reference } from '../hall';
import { showFields } from './licence';
import { departmentOf } from './names';

type Known = { scene: Scene; holder: Person; reference: Reference; at: string };

/** A licence as a scene lets it be seen. ID numbers are masked in every scene. */
export function showShown(one: Licence, { scene, holder, reference, at }: Known): ShownLicence {
  const { holder: name, number } = sceneBook[scene];
  return {
    scene, name: one.name, holderName: name === 'whole' || holder.kind === 'legal' ? holder.name : maskName(holder.name),
    licenceNo: number === 'whole' ? one.licenceNo : maskNumber(one.licenceNo), issuerName: departmentOf(one.issuer, reference).name,
    issuedOn: one.issuedOn, validTo: one.validTo, status: standingOn(one, at.slice(0, 10)), fields: seenFields(one, scene, reference).map(({ label, value }) => ({ label, value })), seenAt: at,
  };
}

export function seenFields(one: Licence, scene: Scene, reference: Reference) {
  return showFields(one, reference).filter(({ key }) => isSeenIn(scene, key));
}
