import { packParcel } from '../../shared/contract/packing';
import { requestDelivery, trackDelivery } from '../../shared/contract/delivery';
import { signInAs } from '../setup/client';
import { home, NURSE_ITEM } from '../setup/delivering';
import { agree, approve, file } from '../setup/filing';
import { until } from '../setup/until';
import type { Screen } from './screen';

export type Sent = { choosing: string; caseNo: string; parcelNo: string };

/** A licence that waits for its second packer, one whose way is still to be chosen. */
export async function parcelsSent(address: string): Promise<Sent> {
  const [nurse, clerk, packer] = await Promise.all([signInAs(address, 'P011'), signInAs(address, 'O026'), signInAs(address, 'O041')]);
  await agree(nurse, 'delivery');
  const { caseNo } = await file(nurse, NURSE_ITEM);
  await nurse.get(requestDelivery, { caseNo, way: 'post', receiver: home, save: true });
  await approve(clerk, caseNo);
  const parcelNo = await until(async () => (await nurse.get(trackDelivery, { caseNo })).parcel?.parcelNo, 20_000);
  await packer.get(packParcel, { parcelNo, caseNos: [caseNo], isComplete: true });
  const { caseNo: choosing } = await file(nurse, NURSE_ITEM);
  return { choosing, caseNo, parcelNo };
}

export const deliveryScreens = ({ choosing, caseNo, parcelNo }: Sent): Screen[] => [
  { name: 'delivery-choose', path: `delivery/delivery?caseNo=${choosing}`, as: 'P011', see: /您想怎[样樣][领領]取/ },
  { name: 'delivery-tracked', path: `delivery/delivery?caseNo=${caseNo}`, as: 'P011', see: /送到哪了/ },
  { name: 'delivery-waiting', path: `delivery/delivery?caseNo=${caseNo}`, as: 'P011', hall: 'silent' },
  { name: 'delivery-unreachable', path: `delivery/delivery?caseNo=${caseNo}`, as: 'P011', hall: 'unreachable', see: /[网網][络絡]/ },
  { name: 'addresses', path: 'delivery/addresses', as: 'P011', see: /新增地址/ }, { name: 'addresses-empty', path: 'delivery/addresses', as: 'P002', see: /[还還][没沒]有保存地址/ },
  { name: 'desk-packing', path: 'packing/packing', as: 'O041', see: /看哪些件/ }, { name: 'desk-packing-helper', path: 'packing/packing', as: 'O043', see: /看哪些件/ },
  { name: 'desk-packing-guest', path: 'packing/packing' },
  { name: 'desk-parcel', path: `packing/parcel?parcelNo=${parcelNo}`, as: 'O042', see: /内件核[对對]|內件核[对對]/ },
  { name: 'desk-points', path: 'packing/points', as: 'O043', see: /昨天的核[对對]/ },
  { name: 'desk-hand-over', path: 'packing/hand-over', as: 'O041', see: /交接清[单單]/ },
];
