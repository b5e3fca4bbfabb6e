export const collectWords = {
  title: '材料上门取件', says: '窗口等着您的纸质材料，可以请快递员上门取，免费送到政务服务中心。', ask: '请快递员上门取', where: '到哪里取', send: '叫快递员', asked: '已通知快递员，请备好材料',
  contents: (names: string) => `要取的材料：${names}`, waybill: (no: string) => `运单号 ${no}`, owed: '请快递员上门取',
} as const;
