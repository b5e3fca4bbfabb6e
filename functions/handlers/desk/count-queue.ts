import { countQueue, type Counted, type QueueCounts } from '../../../shared/contract/queue';
import { queueViews, urgencies } from '../../../shared/domain/cases/queue-filters';
import { allow, refuse } from '../../../shared/domain/outcome';
import { countedIn, cappedAt99 } from '../../find/counted';
import { myDesk } from '../../find/my-desk';
import { queueAsked } from '../../find/queue-asked';
import { handle } from '../../http/handle';

export default handle(countQueue, async ({ input, caller, hall }) => {
  const desk = myDesk(caller, input.desk);
  if (desk === undefined) return refuse('NotForYou');
  const counts = await Promise.all(queueViews.map(async (view) => {
    const found = await Promise.all(urgencies.map(async (urgency) => [urgency, await countedIn(hall, queueAsked({ view, urgency }, desk, caller))] as const));
    return [view, { ...Object.fromEntries(found), all: together(found.map(([, counted]) => counted)) }] as const;
  }));
  return allow({ desk, counts: Object.fromEntries(counts) as QueueCounts });
});

/** The whole is the sum of its parts: no query of its own. */
function together(parts: readonly Counted[]): Counted {
  const { count, isMore } = cappedAt99(parts.reduce((sum, part) => sum + part.count, 0));
  return { count, isMore: isMore || parts.some((part) => part.isMore) };
}
