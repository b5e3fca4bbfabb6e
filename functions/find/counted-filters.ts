import type { CountedFilter } from '../../shared/contract/queue';
import type { QueueFilter } from '../../shared/domain/cases/queue-filters';
import type { OfficerCaller } from '../../shared/domain/people/caller';
import type { Hall } from '../hall';
import { countedIn } from './counted';
import { queueAsked } from './queue-asked';

/** Filters with what each shows now; one of a desk that is no longer theirs is not shown. */
export async function countedFilters(hall: Hall, caller: OfficerCaller, filters: readonly QueueFilter[]): Promise<CountedFilter[]> {
  const theirs = filters.filter(({ desk }) => caller.desks.includes(desk));
  return Promise.all(theirs.map(async (filter) => ({ ...filter, counted: await countedIn(hall, queueAsked(filter, filter.desk, caller)) })));
}
