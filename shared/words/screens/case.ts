import type { CaseState, Turn } from '../../domain/cases/case';

/** A case's own page. */
export const caseWords = {
  title: '办件进度',
  number: '办件编号',
  caseNo: (caseNo: string) => `办件编号 ${caseNo}`,
  due: (day: string) => `${day}前办结`,
  dueForecast: (day: string) => `预计 ${day}前办结`,
  answerBy: (day: string) => `请在 ${day}前补正`,
  paused: '特别程序进行中，计时已暂停',
  forecastNote: '受理后以受理日起算的日期为准。',
  hallDid: '系统自动办理',
  timeline: '办理过程',
  granted: '准予办理',
  refused: '不予批准',
  declined: '不予受理',
  reason: '理由',
  remedy: '如有异议，可在收到决定之日起 60 日内申请行政复议，或在 6 个月内提起行政诉讼。',
  competent: (body: string) => `这件事由${body}受理，请向${body}提出申请。`,
  notNeeded: '这件事依法不需要取得行政许可，您可以直接办理。',
  licence: '查看电子证照',
  licenceSays: '已存入“我的证照”，可随时出示',
  goOn: '继续填写',
  guide: '办事指南',
  about: '办件信息',
  applicant: '申请人',
  form: '申请表',
  closedRefused: '已办结，不予批准',
  materials: '我提交的材料',
  department: '承办部门',
  officer: '经办人',
  withdraw: '撤回申请',
  withdrawTitle: '确定撤回吗？',
  withdrawSays: '撤回后本次申请不再办理，已填写的内容不会保留到新的申请里。需要时可以重新申请。',
  withdrawYes: '确定撤回',
  withdrawn: '已撤回',
  rate: '评价服务',
  rateTitle: '这次办得怎么样？',
  rateLabel: '评价等级',
  rateComment: '想说的话',
  rateHint: '您的意见会送到承办部门，不公开姓名。',
  rateSend: '提交评价',
  rateFirst: '请先选择一个等级',
  rated: '感谢您的评价',
  yourRating: (grade: string) => `您的评价：${grade}`,
} as const;

/** Whose move it is, said to the applicant. */
export const yourTurnWords: Record<Turn, string> = { applicant: '现在等您操作', desk: '现在由窗口办理，您不用操作', hall: '系统正在制证，您不用操作', nobody: '本次办理已结束' };

/** The step that is still open, at the end of the timeline. */
export const waitingWords: Partial<Record<CaseState, string>> = {
  draft: '等您填写并提交', submitted: '等窗口受理', supplementing: '等您补正', proposed: '等负责人决定', accepted: '正在审批', opined: '等补齐材料，转为正式决定', approved: '正在制作电子证照', issued: '正在办结',
};
