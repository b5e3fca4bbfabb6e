import { revokeMandate } from '../../../shared/contract/mandates';
import { allow, refuse } from '../../../shared/domain/outcome';
import { revokeMandate as revoke } from '../../../shared/domain/people/mandate';
import { dayOf } from '../../../shared/domain/workdays';
import { getPerson } from '../../find/wallets';
import { handle } from '../../http/handle';
import { showMandate } from '../../show/mandate';

/** Ended twice is ended. */
export default handle(revokeMandate, async ({ input: { mandateNo }, caller, hall }) => {
  const [own, theirs, actor] = await Promise.all([hall.mandates.find(caller.personId, mandateNo), hall.mandates.toPerson(caller.actorId), getPerson(hall, caller.actorId)]);
  const found = own ?? theirs.find((one) => one.mandateNo === mandateNo);
  const before = found && (await hall.mandates.find(found.enterprise.personId, mandateNo));
  if (!before || ![before.from.personId, before.to.personId].includes(caller.actorId)) return refuse('MandateNotFound');
  const today = dayOf(hall.now());
  const after = revoke(before, actor, today);
  return after === before || (await hall.mandates.record(after)) ? allow(showMandate(after, caller.actorId, today)) : refuse('ChangedMeanwhile');
});
