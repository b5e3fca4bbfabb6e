import { replayPolicy } from '../../../shared/contract/policy-desk';
import { replayChange, type Moved } from '../../../shared/domain/benefits/replay-change';
import type { CountedClaim } from '../../../shared/domain/figures/count-claim';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayPublish } from '../../../shared/domain/people/officer';
import { dayOf, daysAfter } from '../../../shared/domain/workdays';
import { findPolicyChange } from '../../find/policy-change';
import { handle } from '../../http/handle';

/** As far back as claims are replayed. */
const DAYS_BACK = 365;

/** A part at a time; that it was seen to its end is noted, for this officer and exactly this text. */
export default handle(replayPolicy, async ({ input, caller: { role, officerId }, hall }) => {
  if (!mayPublish(role)) return refuse('NotForYou');
  const found = await findPolicyChange(hall, input.policy);
  if (!found.ok) return found;
  const { next, newest, digest } = found.value;
  if (!newest) return refuse('PolicyNotFound');
  const { rows, cursor } = await hall.effects.listSince(next.code, daysAfter(dayOf(hall.now()), -DAYS_BACK), digest, input.cursor);
  const { same, gain, lose, open, totalFen } = replayChange(rows.filter(({ stands }) => stands).map((of) => ({ of, decision: of.decision })), next);
  if (!cursor) await hall.effects.noteReplay({ policy: next.code, officerId, follows: newest.version, digest });
  return allow({ claims: same + gain.length + lose.length + open.length, same, gain: gain.map(showMoved), lose: lose.map(showMoved), open: open.map(showClaim), totalFen, ...(cursor ? { cursor } : {}) });
});

const showClaim = ({ claimNo, enterpriseName }: CountedClaim) => ({ claimNo, enterpriseName });
const showMoved = ({ of, beforeFen, afterFen }: Moved<CountedClaim>) => ({ ...showClaim(of), beforeFen, afterFen });
