import { publishPolicy } from '../../../shared/contract/policy-desk';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayPublish } from '../../../shared/domain/people/officer';
import { stampOf } from '../../../shared/domain/workdays';
import { digestOf, findPolicyChange } from '../../find/policy-change';
import { handle } from '../../http/handle';

/** Every golden case is run and a change has to be seen replayed before anything is written; what is in force already is not published again. */
export default handle(publishPolicy, async ({ input, caller: { role, officerId, name }, hall }) => {
  if (!mayPublish(role)) return refuse('NotForYou');
  const found = await findPolicyChange(hall, input.policy);
  if (!found.ok) return found;
  const { next, newest, digest, isInForce } = found.value;
  const { code, version } = next;
  if (input.isTrial || isInForce) return allow({ code, version: newest?.version ?? 0, isPublished: isInForce });
  if (input.follows !== undefined && input.follows !== version - 1) return refuse('ChangedMeanwhile');
  const isSeen = newest === undefined || (await hall.effects.isReplayed({ policy: code, officerId, follows: newest.version, digest }));
  if (!isSeen) return refuse('ReplayNeeded');
  if (await hall.policies.publish(next, { officerId, name, at: stampOf(hall.now()) })) return allow({ code, version, isPublished: true });
  const winner = await hall.policies.find(code);
  // The winner may be this very request: it came twice at once, or the answer to its own write was lost.
  return winner && digestOf(hall, winner) === digest ? allow({ code, version: winner.version, isPublished: true }) : refuse('ChangedMeanwhile');
});
