import { saveQueueFilter } from '../../../shared/contract/queue';
import { withFilter } from '../../../shared/domain/cases/queue-filters';
import { allow, refuse } from '../../../shared/domain/outcome';
import { countedFilters } from '../../find/counted-filters';
import { handle } from '../../http/handle';

export default handle(saveQueueFilter, async ({ input, caller, hall }) => {
  if (!caller.desks.includes(input.desk)) return refuse('NotForYou');
  const before = await hall.deskWork.filters.read(caller.officerId);
  const { name, desk, view = 'desk', urgency, itemCode } = input;
  const filters = withFilter(before.filters, { name, desk, view, ...(urgency ? { urgency } : {}), ...(itemCode ? { itemCode } : {}) });
  if (!filters.ok) return filters;
  const isKept = await hall.deskWork.filters.keep(caller.officerId, { version: before.version, filters: filters.value });
  return isKept ? allow({ filters: await countedFilters(hall, caller, filters.value) }) : refuse('ChangedMeanwhile');
});
