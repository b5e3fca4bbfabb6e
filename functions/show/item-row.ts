import type { ItemRow } from '../../shared/contract/items';
import type { DirectoryRow, Reference } from '../hall';
import { departmentOf } from './names';

/** A line of a list of items; what only the publisher is told stays in the directory. */
export function showItemRow({ isOpenable: _, ...row }: DirectoryRow, reference: Reference): ItemRow {
  return { ...row, department: departmentOf(row.department, reference) };
}
