import { resumePolicy } from '../../../shared/contract/policy-desk';
import { refuse } from '../../../shared/domain/outcome';
import { mayPublish } from '../../../shared/domain/people/officer';
import { publishSuspension } from '../../find/suspend';
import { handle } from '../../http/handle';

export default handle(resumePolicy, async ({ input: { policyCode }, caller, hall }) => (mayPublish(caller.role) ? publishSuspension(hall, caller, policyCode, undefined) : refuse('NotForYou')));
