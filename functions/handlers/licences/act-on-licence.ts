import { actOnLicence } from '../../../shared/contract/licence-desk';
import { actOnLicence as actOn, licenceRoleOf } from '../../../shared/domain/licences/life';
import { allow, refuse } from '../../../shared/domain/outcome';
import { chain } from '../../find/chain';
import { changeLicence } from '../../find/change-licence';
import { findConflict } from '../../find/conflict';
import { findDeskLicence, viewDeskLicence } from '../../find/desk-licence';
import { handle } from '../../http/handle';

export default handle(actOnLicence, async ({ input, caller, hall, request }) => {
  const by = licenceRoleOf(caller.role);
  if (by === undefined) return refuse('NotForYou');
  const found = await findDeskLicence(hall, caller, input.licenceNo);
  if (!found) return refuse('LicenceNotFound');
  if (await findConflict(hall, found.one, caller)) return refuse('ConflictOfInterest');
  const act = { by, who: caller.officerId, name: caller.name, at: hall.now(), reason: input.reason, request };
  const after = await changeLicence(hall, found.licence, request, () => actOn(found.licence, input.action, input, act));
  if (!after.ok) return after;
  await chain(hall, found.one, { kind: 'deed', what: 'actOnLicence', who: caller.officerId, name: caller.name, about: `${input.action}-${after.value.life?.length ?? 0}` });
  return allow(await viewDeskLicence(hall, after.value, caller));
});
