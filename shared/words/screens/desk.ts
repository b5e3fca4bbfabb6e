import type { CaseAction } from '../../domain/cases/case';
import type { OfficerRole } from '../../domain/people/officer';

export const deskWords = {
  title: '工作台',
  bench: '大余分厅 · 工作台',
  desks: '我的窗口',
  queue: (count: string) => `待办 ${count}`,
  order: '按剩余时限排序',
  mine: '我已领取',
  takenBy: (name: string) => `${name} 已领取`,
  free: '待领取',
  more: '加载更多',
  signOut: '退出登录',
  citizen: '去群众端首页',
  emptyTitle: '没有待办的办件',
  emptySays: '新提交的办件会出现在这里，点“刷新”查看。',
  refresh: '刷新',
  pickTitle: '从左侧选择一件办件',
  pickSays: '选中后在这里核对填写内容与证照，并作出决定。',
  officersOnly: '工作台仅供工作人员使用',
  officersOnlySays: '请用工作人员身份登录。',
  signIn: '去登录',
  caseTitle: '办件办理',
  received: (day: string) => `${day}收件`,
  promised: '承诺时限',
  statutory: '法定时限',
  provisional: '受理前为预计日期',
  applicant: '申请人',
  answers: '申请信息',
  proofs: '材料与证照',
  same: '与证照一致',
  differs: '与证照不一致',
  differsSays: (source: string) => `与${source}登记的不一致，请核对`,
  from: (source: string) => `来自${source}`,
  account: '账户信息',
  notAnswered: '未填写',
  listed: '、',
  licenceValid: '证照有效',
  licenceGone: '证照已失效',
  formMade: '系统生成',
  notGiven: '未提交',
  notNeeded: '视情况，未提交',
  conditions: '办理条件',
  basis: '设定依据',
  process: '办理过程',
  result: '结果文书',
  decided: '已作出决定',
  reasonTitle: '填写理由',
  reason: '理由',
  reasonHint: '申请人会看到这段文字，请写明依据和不符合的条件。',
  reasonMissing: '请填写理由',
  takeFirst: '领取后才能办理，领取期间他人不能操作。',
  elsewhere: (name: string) => `该办件由 ${name} 领取，您可以查看，不能操作。`,
  closed: '这件已经办完，不需要再操作。',
} as const;

/** Said after a deed. */
export const deedWords: Partial<Record<CaseAction, string>> = {
  take: '已领取', putBack: '已放回待办', accept: '已受理', decline: '已作出不予受理决定', approve: '已准予', reject: '已作出不予批准决定', opine: '已出具初审意见', convert: '已转为正式决定', redo: '初审意见已作废，重新审查',
};
export const deskActionWords: Partial<Record<CaseAction, string>> = {
  take: '领取', putBack: '放回', accept: '受理', decline: '不予受理', approve: '准予', reject: '不予批准',
  opine: '出具初审意见', convert: '转为正式决定', redo: '初审意见作废',
};
export const roleWords: Record<OfficerRole, string> = {
  clerk: '经办人', chief: '股室负责人', director: '局领导', supervisor: '监督员', publisher: '事项发布员', treasury: '财政审核', packer: '寄递员', helper: '帮办员',
};
