import { startExport } from '../../shared/contract/exports';
import { signInAs } from '../setup/client';
import type { Screen } from './screen';

/** An export that is being made; the clock brings it on. */
export async function exportsAsked(address: string): Promise<void> {
  await (await signInAs(address, 'O040')).get(startExport, { list: 'claims', format: 'xlsx', from: '2026-11-01', to: '2026-11-30' });
}

/** 导出与对账, for who pays, who leads, who may not look, and out of reach. */
export const exportScreens: Screen[] = [
  { name: 'desk-exports', path: 'redeem/exports', as: 'O040', see: /[准準][备備]/ }, { name: 'desk-exports-director', path: 'redeem/exports', as: 'O037', see: /每日[对對][账賬]/ },
  { name: 'desk-exports-refused', path: 'redeem/exports', as: 'O012' }, { name: 'desk-exports-guest', path: 'redeem/exports' }, { name: 'desk-exports-unreachable', path: 'redeem/exports', as: 'O040', hall: 'unreachable', see: /[网網][络絡]/ },
];
