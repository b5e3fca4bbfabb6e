import { getGuide } from '../../../shared/contract/items';
import { allow, refuse } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';
import { departmentOf } from '../../show/names';

export default handle(getGuide, async ({ input, hall }) => {
  const [item, reference] = await Promise.all([hall.items.find(input.itemCode), hall.reference()]);
  if (!item) return refuse('ItemNotFound');
  const { keywords: _, ...guide } = item;
  const { licenceType } = item.result;
  return allow({
    ...guide, departmentName: departmentOf(item.department, reference).name,
    resultLicenceName: licenceType === null ? null : (reference.licenceTypes[licenceType]?.name ?? null),
  });
});
