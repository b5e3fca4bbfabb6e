import type { ParcelStep } from '../../domain/delivery/parcel';

export const collectWords = {
  title: '材料上门取件', says: '窗口等着您的纸质材料，可以请快递员上门取，免费送到政务服务中心。', ask: '请快递员上门取', where: '到哪里取', send: '叫快递员', asked: '已通知快递员，请备好材料',
  contents: (names: string) => `要取的材料：${names}`, waybill: (no: string) => `运单号 ${no}`, owed: '请快递员上门取',
} as const;

/** What happens on the way to the hall, where it is called otherwise than on the way out. */
export const collectStepWords: Partial<Record<ParcelStep['action'], string>> = { start: '已通知快递员上门', collected: '快递员已取走材料', outForDelivery: '正在送往政务服务中心', delivered: '已送到政务服务中心' };
