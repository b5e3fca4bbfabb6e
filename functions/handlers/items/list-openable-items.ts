import { listOpenableItems } from '../../../shared/contract/publishing';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayPublish } from '../../../shared/domain/people/officer';
import { handle } from '../../http/handle';
import { showItemRow } from '../../show/item-row';

export default handle(listOpenableItems, async ({ caller, hall }) => {
  if (!mayPublish(caller.role)) return refuse('NotForYou');
  const [{ rows }, reference] = await Promise.all([hall.directory(), hall.reference()]);
  return allow({ items: rows.filter((row) => row.isOpenable).map((row) => showItemRow(row, reference)) });
});
