import { getDeskLicence } from '../../../shared/contract/licence-desk';
import { allow, refuse } from '../../../shared/domain/outcome';
import { chain } from '../../find/chain';
import { findDeskLicence, viewDeskLicence } from '../../find/desk-licence';
import { handle } from '../../http/handle';

export default handle(getDeskLicence, async ({ input, caller, hall }) => {
  const found = await findDeskLicence(hall, caller, input.licenceNo);
  if (!found) return refuse('LicenceNotFound');
  await chain(hall, found.one, { kind: 'look', what: 'licence', who: caller.officerId, name: caller.name });
  return allow(await viewDeskLicence(hall, found.licence, caller));
});
