import { createHash } from 'node:crypto';
import { parcelNoFrom } from '../../shared/domain/delivery/begin-parcel';
import type { CarrierName, Parcel } from '../../shared/domain/delivery/parcel';
import { home } from './delivering';

const by = { officerId: 'O041', name: '金鑫' };
const at = '2026-11-24T17:00:00.000+08:00';

/** A parcel that was handed to its carrier on 24 November at five, as the packing desk leaves it. */
export function handedParcel(as: string, carrier: CarrierName, waybillNo: string | null, change: Partial<Parcel> = {}): Parcel {
  const order = { carrier, fate: waybillNo ? ('accepted' as const) : ('asked' as const), waybillNo, askedAt: at, refusedWith: null };
  return {
    parcelNo: parcelNoFrom('2026-11-24', createHash('sha256').update(as).digest('hex')), version: 1, state: 'handedOver', direction: 'out', way: 'post', owner: { personId: 'P011', name: '黄月英' }, desks: ['WJW'],
    contents: [], receiver: home, point: null, isPooled: false, packFrom: '2026-11-24', handOverBy: '2026-11-25', deliverBy: '2026-12-07', decidedAt: at, packing: null, order,
    handOver: { listNo: 'JJ1', at, by, courier: '刘师傅' }, deliveredAt: null, code: { digits: '123456', wrong: 0 }, lastMovedAt: null, previous: null, next: null, postageFen: 600,
    steps: [{ action: 'start', by: 'clock', who: 'hall', name: '', at: '2026-11-24T09:00:00.000+08:00', to: 'requested' }, { action: 'handOver', by: 'officer', who: by.officerId, name: by.name, at, to: 'handedOver' }],
    ...change,
  };
}
