import type { ActionOf, RoleOf, StateOf, Step } from '../flow';

/** The carrier has it, or says that it has: its first scan may reach the hall before the register is signed. */
const travelling = ['packed', 'handedOver', 'accepted', 'inTransit', 'outForDelivery', 'failed', 'held', 'returning'] as const;
/** It has left the hall. */
const gone = ['handedOver', 'accepted', 'inTransit', 'outForDelivery', 'failed', 'held', 'returning'] as const;
const inTheHall = ['requested', 'checking', 'packed', 'atCounter'] as const;

/**
 * The life of a parcel (寄递件), out to the applicant or in from them. What a carrier reports is an action of the same name.
 * One parcel has one waybill for good: what is sent again, or issued anew, is a new parcel.
 */
export const parcelFlow = [
  { action: 'addCase',        from: ['requested'],                       to: 'stays',          by: ['clock'] },              // 合并寄递
  { action: 'pack',           from: ['requested'],                       to: 'checking',       by: ['officer'] },            // 装件
  { action: 'unpack',         from: ['checking'],                        to: 'requested',      by: ['officer'] },            // 复核不符，重新装件
  { action: 'confirm',        from: ['checking'],                        to: 'packed',         by: ['officer'] },            // 第二人复核
  { action: 'order',          from: ['packed', 'awaited'],                        to: 'stays',          by: ['clock'] },              // 向承运方下单
  { action: 'enterWaybill',   from: ['packed'],                          to: 'stays',          by: ['officer'] },            // 填写运单号
  { action: 'handOver',       from: ['packed'],                          to: 'handedOver',     by: ['officer'] },            // 交寄，双方签字
  { action: 'handOver',       from: ['accepted', 'inTransit', 'outForDelivery'], to: 'stays',  by: ['officer'] },            // 揽收先到，补签交接
  { action: 'cancel',         from: inTheHall,                           to: 'cancelled',      by: ['applicant', 'officer', 'clock'] }, // 取消寄递，或改收件信息：另起一件
  { action: 'cancel',         from: ['awaited'],                         to: 'cancelled',      by: ['applicant', 'clock'] },
  // As the carrier reports it, in whatever order it arrives.
  { action: 'collected',      from: [...travelling, 'awaited'],          to: 'accepted',       by: ['carrier'] },            // 揽收
  { action: 'inTransit',      from: [...travelling, 'awaited', 'lost'],  to: 'inTransit',      by: ['carrier'] },            // 运输中
  { action: 'outForDelivery', from: [...travelling, 'awaited', 'lost'],  to: 'outForDelivery', by: ['carrier'] },            // 派送中
  { action: 'delivered',      from: [...travelling, 'awaited', 'lost'],  to: 'delivered',      by: ['carrier'] },            // 签收扫描
  { action: 'failed',         from: [...travelling, 'awaited'],          to: 'failed',         by: ['carrier'] },            // 未妥投
  { action: 'returning',      from: [...gone, 'lost'],                   to: 'returning',      by: ['carrier'] },            // 退回途中
  { action: 'returned',       from: [...gone, 'lost'],                   to: 'returned',       by: ['carrier', 'officer'] }, // 已退回窗口
  { action: 'lost',           from: gone,                                to: 'lost',           by: ['carrier', 'officer'] }, // 丢失
  { action: 'damaged',        from: [...gone, 'returned'],           to: 'damaged',        by: ['carrier', 'officer'] }, // 损毁
  { action: 'cancelled',      from: ['packed', 'awaited'],               to: 'cancelled',      by: ['carrier'] },            // 承运方撤单
  // Not delivered: again, kept at the office, or back.
  { action: 'retry',          from: ['failed', 'held'],                  to: 'inTransit',      by: ['applicant', 'officer'] }, // 再次投递
  { action: 'hold',           from: ['failed'],                          to: 'held',           by: ['applicant', 'officer'] }, // 存局候领
  { action: 'sendBack',       from: ['failed', 'held', 'atPoint'],       to: 'returning',      by: ['applicant', 'officer'] }, // 退回
  { action: 'sendBack',       from: ['atPoint'],                         to: 'returning',      by: ['clock'] },              // 代办点逾期未取，退回
  { action: 'resend',         from: ['returned'],                        to: 'resent',         by: ['applicant', 'officer'] }, // 重新寄出
  { action: 'collect',        from: ['returned'],                        to: 'atCounter',      by: ['applicant', 'officer'] }, // 改到窗口领取
  { action: 'reissue',        from: ['lost', 'damaged'],                 to: 'reissued',       by: ['officer'] },            // 补发
  // Into somebody's hands against the code.
  { action: 'arrive',         from: ['handedOver', 'accepted', 'inTransit'], to: 'atPoint',    by: ['officer'] },            // 村级代办点收件
  { action: 'wrongCode',      from: ['atPoint', 'atCounter', 'outForDelivery', 'held'], to: 'stays', by: ['officer'] },      // 取件码不符
  { action: 'newCode',        from: ['atPoint', 'atCounter', 'outForDelivery', 'held'], to: 'stays', by: ['applicant'] },    // 换取件码
  { action: 'giveOut',        from: ['atPoint', 'atCounter', 'outForDelivery', 'held'], to: 'delivered', by: ['officer'] },  // 凭码交付
  { action: 'receive',        from: ['accepted', 'inTransit', 'outForDelivery', 'held'], to: 'delivered', by: ['applicant', 'officer'] }, // 确认收到
  { action: 'traceLate',      from: [...travelling, 'awaited'],          to: 'stays',          by: ['clock'] },              // 四十八小时无轨迹，发起查询
] as const satisfies readonly Step[];

export type ParcelState = StateOf<typeof parcelFlow>;
export type ParcelAction = ActionOf<typeof parcelFlow>;
export type ParcelRole = RoleOf<typeof parcelFlow>;

/** Nothing follows any more. */
export const endedParcels: readonly ParcelState[] = ['delivered', 'cancelled', 'resent', 'reissued'];
/** With a carrier, as far as the hall knows. */
export const movingParcels: readonly ParcelState[] = ['awaited', 'handedOver', 'accepted', 'inTransit', 'outForDelivery', 'returning'];
/** Somebody has to decide what becomes of it. */
export const troubledParcels: readonly ParcelState[] = ['failed', 'held', 'returned', 'lost', 'damaged'];
