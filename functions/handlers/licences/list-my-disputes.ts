import { listMyDisputes } from '../../../shared/contract/licences';
import { allow } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';
import { showDispute } from '../../show/dispute';

export default handle(listMyDisputes, async ({ caller, hall }) => {
  const disputes = await hall.disputes.ofHolder(caller.personId);
  return allow({ disputes: disputes.map((one) => showDispute(one, hall.now())) });
});
