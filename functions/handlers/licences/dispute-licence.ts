import { disputeLicence } from '../../../shared/contract/licences';
import { openDispute } from '../../../shared/domain/licences/dispute';
import { allow, refuse } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';
import { showDispute } from '../../show/dispute';

export default handle(disputeLicence, async ({ input, caller, hall, request }) => {
  const [licence, earlier, reference] = await Promise.all([
    hall.licences.find(caller.personId, input.licenceNo), hall.disputes.ofHolder(caller.personId), hall.reference(),
  ]);
  if (!licence) return refuse('LicenceNotFound');
  const opened = openDispute({
    licence, type: reference.licenceTypes[licence.type], field: input.field, shouldBe: input.shouldBe, earlier,
    openedBy: caller.actorId, at: hall.now(), calendar: reference.calendar, request, digest: hall.digest,
  });
  if (!opened.ok) return opened;
  const isAgain = earlier.includes(opened.value);
  if (isAgain || (await hall.disputes.open(opened.value))) return allow(showDispute(opened.value, hall.now()));
  const winner = await hall.disputes.find(caller.personId, opened.value.disputeNo);
  const isOurs = winner !== undefined && winner.request?.key === request?.key && winner.request?.digest === request?.digest;
  return isOurs ? allow(showDispute(winner, hall.now())) : refuse('AlreadyDisputed', { disputeNo: opened.value.disputeNo });
});
