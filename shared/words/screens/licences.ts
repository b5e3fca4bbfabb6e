import type { LicenceStatus } from '../../domain/licences/licence';

export const licenceWords = {
  title: '我的证照',
  valid: '有效证照',
  gone: '已失效',
  count: (count: number) => `${count} 张`,
  emptyTitle: '还没有电子证照',
  emptySays: '办成的事项会自动把电子证照放到这里。',
  start: '去办事',
  one: '电子证照',
  holder: '持证人',
  issuer: '发证机关',
  issuedOn: '发证日期',
  validTo: '有效期',
  forever: '长期有效',
  number: '证照编号',
  id: '电子证照标识',
  fromCase: '来自办件',
  notFound: '没有找到这张证照',
  notFoundSays: '它可能已被新的证照替代，请回到证照列表查看。',
  toWallet: '回到我的证照',
  reveal: '显示完整号码',
  hide: '隐藏号码',
  file: '下载证照',
  life: '变动记录',
  notices: '证照提醒',
} as const;

export const licenceStatusWords: Record<LicenceStatus, string> = { valid: '有效', expired: '已过期', superseded: '已被替代', suspended: '已暂扣', revoked: '已撤销', cancelled: '已注销' };
