import type { DeskLicenceView } from '../../shared/contract/licence-desk';
import type { LicenceStepView } from '../../shared/contract/licences';
import { versionIn } from '../../shared/domain/licences/e-licence-id';
import { licenceActionsFor, licenceRoleOf } from '../../shared/domain/licences/life';
import type { Licence, LicenceStep } from '../../shared/domain/licences/licence';
import type { OfficerRole } from '../../shared/domain/people/officer';
import type { Person } from '../../shared/domain/people/person';
import type { Reference } from '../hall';
import { showFields, showLicence } from './licence';

type Known = { reference: Reference; holder: Person; role: OfficerRole; today: string };

export function showDeskLicence(one: Licence, { reference, holder, role, today }: Known): DeskLicenceView {
  const as = licenceRoleOf(role);
  return {
    ...showLicence(one, { reference, holderName: holder.name, today }), holderKind: holder.kind, version: versionIn(one.eLicenceId),
    actions: as === undefined ? [] : licenceActionsFor(one, as, today), life: showLife(one, reference),
  };
}

/** The history of a licence, the newest first; what fields said before by their labels. */
export function showLife(one: Licence, reference: Reference): LicenceStepView[] {
  return (one.life ?? []).map((step) => showStep(step, one, reference)).reverse();
}

function showStep({ request: _, who: _who, before, ...step }: LicenceStep, { type }: Licence, reference: Reference): LicenceStepView {
  return before ? { ...step, before: showFields({ type, fields: before }, reference).map(({ label, value }) => ({ label, value })) } : step;
}
