import type { DeliveryWay, ParcelStep } from '../domain/delivery/parcel';
import type { ParcelState } from '../domain/delivery/parcel-flow';

/** Where a parcel is, in two to six characters. */
export const parcelStateWords: Record<ParcelState, string> = {
  requested: '等待装件', checking: '等待复核', packed: '已装件，待交寄', handedOver: '已交寄', awaited: '等待上门取件', accepted: '已揽收', inTransit: '运输中', outForDelivery: '派送中', delivered: '已送达',
  failed: '未能送达', held: '存局候领', returning: '退回途中', returned: '已退回窗口', lost: '已丢失', damaged: '已损毁', atPoint: '已到代办点', atCounter: '窗口待领', cancelled: '已取消', resent: '已重新寄出', reissued: '已补发',
};

export const parcelStepWords: Record<ParcelStep['action'], string> = {
  start: '证照已制好，进入领取', addCase: '合并寄递', pack: '一人装件', unpack: '复核不符，重新装件', confirm: '第二人复核通过', order: '向承运方下单', enterWaybill: '填写运单号', handOver: '已交给承运方', cancel: '已取消',
  collected: '快递员已揽收', inTransit: '运输中', outForDelivery: '快递员正在派送', delivered: '已签收', failed: '这次没有送到', returning: '正在退回', returned: '已退回窗口', lost: '承运方确认丢失', damaged: '承运方确认损毁', cancelled: '承运方已撤单',
  retry: '请再次投递', hold: '存在邮局，等您去取', sendBack: '退回窗口', resend: '重新寄出', collect: '改到窗口领取', reissue: '补发新件', arrive: '已到村级代办点', wrongCode: '取件码不符', newCode: '换了新的取件码', giveOut: '凭取件码交到手上', receive: '确认收到', traceLate: '久无轨迹，已向承运方查询',
};

export const deliveryWayWords: Record<DeliveryWay, { name: string; says: string }> = {
  post: { name: '邮寄到家', says: '证照免邮费，专人送到手上' },
  village: { name: '村级代办点', says: '送到您村里的便民服务点，凭取件码领取' },
  counter: { name: '窗口领取', says: '到政务服务中心寄递窗口，凭取件码领取' },
  phone: { name: '只要电子证照', says: '手机上查看和出示，不领纸质件' },
};

export const carrierWords: Readonly<Record<string, string>> = { EMS: '邮政 EMS', SF: '顺丰速运', village: '村级代办' };
