import type { Case } from '../../shared/domain/cases/case';
import type { ServiceItem } from '../../shared/domain/items/item';
import type { Hall } from '../hall';

/** The item at the version the case was opened under: changing an item never changes a promise already made. */
export async function itemOf(hall: Hall, one: Case): Promise<ServiceItem> {
  const found = await hall.items.find(one.item.code, one.item.version);
  if (!found) throw new Error(`No version ${one.item.version} of ${one.item.code}`);
  return found;
}
