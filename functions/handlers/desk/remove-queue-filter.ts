import { removeQueueFilter } from '../../../shared/contract/queue';
import { withoutFilter } from '../../../shared/domain/cases/queue-filters';
import { allow, refuse } from '../../../shared/domain/outcome';
import { countedFilters } from '../../find/counted-filters';
import { handle } from '../../http/handle';

export default handle(removeQueueFilter, async ({ input, caller, hall }) => {
  const before = await hall.deskWork.filters.read(caller.officerId);
  const filters = withoutFilter(before.filters, input.name);
  const isKept = filters.length === before.filters.length || (await hall.deskWork.filters.keep(caller.officerId, { version: before.version, filters }));
  return isKept ? allow({ filters: await countedFilters(hall, caller, filters) }) : refuse('ChangedMeanwhile');
});
