import { reconcileDeliveries } from '../../shared/contract/settlements';
import { signInAs } from '../setup/client';
import type { Screen } from './screen';

/** A bill of last month that our ledger knows nothing of, and one that agrees. */
export async function billsChecked(address: string): Promise<void> {
  const packer = await signInAs(address, 'O041');
  const month = '2026-10';
  await packer.get(reconcileDeliveries, { carrier: 'EMS', month, bill: '运单号,金额\n1000000000017,6.00\n1000000000017,6.00\n1000000000025,8.50' });
}

export const settlementScreens: Screen[] = [
  { name: 'desk-settlement', path: 'settlement/settlement', as: 'O041', see: /3 [处處]差[异異]/ },
  { name: 'desk-settlement-refused', path: 'settlement/settlement', as: 'O012', see: /切[换換]身份/ },
  { name: 'desk-settlement-unreachable', path: 'settlement/settlement', as: 'O041', hall: 'unreachable', see: /[网網][络絡]/ },
];
