/** What the treasury answers besides success; HTTP is 200 all the same. */
export const codes = {
  done: '0000',
  unknownApp: '1001', badSignature: '1002', clockSkew: '1003', nonceReplayed: '1004',
  unreadable: '2001', totalDiffers: '2002', amountWrong: '2003', lineTwice: '2004', tooManyLines: '2005', noLines: '2006',
  otherOrder: '3001', noSuchOrder: '3002', quotaExceeded: '3003', noSuchBudget: '3004', noSuchService: '3005',
  busy: '9001',
} as const;
export type Code = (typeof codes)[keyof typeof codes];

const messages: Record<Code, string> = {
  '0000': '成功', '1001': '应用未登记', '1002': '签名不正确', '1003': '时间戳超出允许范围', '1004': '请求重复',
  '2001': '请求内容无法读取', '2002': '合计金额与明细不符', '2003': '金额须为大于零的整数分', '2004': '明细序号重复', '2005': '单次支付明细超过500笔', '2006': '没有支付明细',
  '3001': '该支付令号已用于其他内容', '3002': '支付令不存在', '3003': '用款额度不足', '3004': '预算项目不存在', '3005': '服务不存在', '9001': '系统繁忙',
};

/** Thrown by whichever check fails, and told to the caller in one place. */
export class Refused extends Error {
  constructor(readonly code: Code) {
    super(messages[code]);
  }
}

export const answer = (code: Code, data: unknown = null) => ({ code, message: messages[code], data });
