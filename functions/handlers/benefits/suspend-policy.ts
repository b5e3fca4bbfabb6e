import { suspendPolicy } from '../../../shared/contract/policy-desk';
import { refuse } from '../../../shared/domain/outcome';
import { mayPublish } from '../../../shared/domain/people/officer';
import { dayOf } from '../../../shared/domain/workdays';
import { publishSuspension } from '../../find/suspend';
import { handle } from '../../http/handle';

/** Never backwards: what was filed yesterday was filed while it was open. */
export default handle(suspendPolicy, async ({ input: { policyCode, from, reason }, caller, hall }) => {
  if (!mayPublish(caller.role)) return refuse('NotForYou');
  return from < dayOf(hall.now()) ? refuse('SuspensionPast') : publishSuspension(hall, caller, policyCode, { from, reason });
});
