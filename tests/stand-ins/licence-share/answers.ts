/** What the share answers besides success; HTTP is 200 all the same. */
export const codes = {
  done: '0000',
  unknownApp: '1001', badSignature: '1002', clockSkew: '1003', nonceReplayed: '1004',
  holderMismatch: '2001', holderTypeWrong: '2002',
  purposeMissing: '3001', purposeTooLong: '3002', itemMissing: '3003', unreadable: '3004', kindUnknown: '3005', noSuchService: '3006',
  grantMissing: '4001', grantExpired: '4002', grantOfOtherKind: '4003', grantOfOtherHolder: '4004', grantRevoked: '4005', grantForOtherMatter: '4006',
  noSuchLicence: '5001', noSuchField: '5002', saysOtherwise: '5003',
  busy: '9001',
} as const;

export type Code = (typeof codes)[keyof typeof codes];

const messages: Record<Code, string> = {
  '0000': '成功', '1001': '应用未登记', '1002': '签名不正确', '1003': '时间戳超出允许范围', '1004': '请求重复',
  '2001': '持证主体名称与代码不一致', '2002': '持证主体代码类型不正确', '3001': '用证事由必填', '3002': '用证事由超过200字', '3003': '事项编码和名称必填',
  '3004': '请求内容无法读取', '3005': '证照类型代码不存在', '3006': '服务不存在', '4001': '缺少用证授权', '4002': '用证授权已过期', '4003': '授权不包含该类证照',
  '4004': '授权人与持证主体不一致', '4005': '授权已撤回', '4006': '授权不用于该事项或办件', '5001': '证照不存在', '5002': '该证照没有此字段', '5003': '字段现值与所述不一致',
  '9001': '服务繁忙',
};

/** Thrown by whichever check fails, and told to the caller in one place. */
export class Refused extends Error {
  constructor(readonly code: Code) {
    super(messages[code]);
  }
}

export const answer = (code: Code, data: unknown = null) => ({ code, message: messages[code], data });
