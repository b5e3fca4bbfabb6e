import type { SettlementView } from '../../shared/contract/settlements';
import type { Settlement } from '../../shared/domain/delivery/settlement';
import type { Reference } from '../hall';
import { departmentOf } from './names';

export function showSettlement({ version: _, digest: __, by, units, ...settlement }: Settlement, reference: Reference): SettlementView {
  return { ...settlement, by: by.name, units: units.map((unit) => ({ ...unit, name: departmentOf(unit.desk, reference).name })) };
}
