import { listQueueFilters } from '../../../shared/contract/queue';
import { allow } from '../../../shared/domain/outcome';
import { countedFilters } from '../../find/counted-filters';
import { handle } from '../../http/handle';

export default handle(listQueueFilters, async ({ caller, hall }) => {
  const { filters } = await hall.deskWork.filters.read(caller.officerId);
  return allow({ filters: await countedFilters(hall, caller, filters) });
});
