import type { Light } from '../../domain/cases/case-clock';
import type { PanelChoice } from '../../domain/cases/officer-actions';
import type { Decider } from '../../domain/delegation';

/** 办理: one panel for everything staff do with a case. */
export const panelWords = {
  title: '办理',
  open: '办理',
  choose: '选择办理动作',
  another: '换一个动作',
  deciders: (grant: string, refusal: string) => `准予由${grant}决定；不予批准由${refusal}决定，作出前先报请。`,
  shut: '暂不能这样办理',
  gone: '办件状态已变化，这个动作现在不能用，请另选一个。您填写的内容还在。',
  reason: '理由',
  reasonApplicant: '申请人会看到这段文字，请写明依据和具体情况。',
  reasonStaff: '将记入办理过程。',
  reasonProposed: (reason: string) => `不填写则以报请理由为准：${reason}`,
  message: '给申请人的话',
  messageHint: '随办理结果一并发给申请人。',
  note: '内部备注',
  noteHint: '只有工作人员能看到。',
  keys: 'Ctrl + Enter 提交',
  sending: '正在提交…',
  ground: '不予受理的情形',
  notInScope: '不属本机关职权',
  notNeeded: '依法不需许可',
  competent: '有权受理的机关',
  competentHint: '请写全称，申请人凭此去申请。',
  noticeTitle: '要补正的内容',
  noticeOnce: '请一次告知全部需要补正的内容，再次告知须经负责人同意。',
  noticeMaterials: '材料',
  noticeAnswers: '填写内容',
  noticeAgain: (ground: string, name: string, reason: string) => `这是再次告知，${name}已同意（${ground}：${reason}），申请人会看到。`,
  problem: '问题',
  basis: '依据',
  howToFix: '怎么改',
  of: (what: string, name: string) => `${what}：${name}`,
  quick: '常见问题',
  replyDays: '答复期限（工作日）',
  replyDaysHint: (least: number, most: number) => `${least} 至 ${most} 个工作日`,
  leave: '再次告知的情形',
  procedure: '特别程序',
  which: '哪一项特别程序',
  kind: '程序种类',
  length: '计划时长',
  lengthHint: '这段时间不计入办理期限。',
  unit: '时长单位',
  workdays: '工作日',
  days: '自然日',
  with: '承办单位或专家',
  withHint: '由本股室自行组织的不用填写。',
  day: '日期',
  time: '时间',
  place: '地点',
  parties: '参加单位或人员',
  partiesHint: '几个的，用顿号隔开。',
  host: '听证主持人',
  hostHint: '不能是审查该办件的工作人员；须提前七个工作日通知，在二十个工作日内举行。',
  minutes: '时长',
  minutesOf: (minutes: number) => (minutes < 60 ? `${minutes} 分钟` : `${minutes / 60} 小时`),
  staff: '前往人员（现场勘验须两名以上）',
  prepare: '请申请人准备',
  prepareHint: '写在勘验通知里。',
  reportBy: '勘验人员（两名以上）',
  findings: '勘验情况',
  verdict: '勘验结论',
  passed: '符合',
  failed: '不符合',
  failedSays: '不符合的，将提请局长办公会决定。',
  result: '结果',
  resultHint: '申请人会看到，计时从现在恢复。',
  minuteNo: '会议纪要编号',
  minuteOn: '会议日期',
  minuteSays: '该事项由局长办公会决定，请填写会议纪要。',
  colleague: '移交给',
  colleagueOf: (name: string, count: string) => `${name}（手上 ${count} 件）`,
  colleagueSays: '对方接收前，办件仍由您负责。',
  nobody: '本窗口没有其他可以办理的工作人员。',
  asked: (name: string, reason: string) => `${name}报请：${reason}`,
  handedBy: (name: string, reason: string) => `${name}请您接手：${reason}`,
  handedTo: (from: string, to: string, reason: string) => `${from}请${to}接手，等对方接收：${reason}`,
  proposed: (name: string, way: string, decider: string) => `${name}报请${way}，由${decider}决定`,
  proposedGrant: '准予',
  proposedRefusal: '不予批准',
  waitsForLeader: (decider: string) => `已报请，等${decider}决定。`,
  missing: '请填写这一项',
  missingItems: '请至少选择一项',
  missingTwo: '现场勘验须两名以上工作人员',
  missingChoice: '请选择',
} as const;

/** What goes wrong most often with a material or an answer, and how it is put right. */
export const defectWords: readonly { name: string; problem: string; howToFix: string }[] = [
  { name: '不清晰', problem: '图像模糊或反光，看不清内容', howToFix: '请在光线充足处重新拍摄，保证四角完整、字迹清楚' },
  { name: '缺签章', problem: '缺少签字或盖章', howToFix: '请补齐签字、盖章后重新提交' },
  { name: '已过期', problem: '已超过有效期', howToFix: '请提交有效期内的材料' },
  { name: '不一致', problem: '与登记或其他材料所载不一致', howToFix: '请核对后更正，或提交能说明差异的材料' },
  { name: '不完整', problem: '内容不完整，缺页或缺项', howToFix: '请补齐缺少的内容后重新提交' },
];

export const deciderWords: Record<Decider, string> = { clerk: '经办人', chief: '股室负责人', director: '局领导', meeting: '局长办公会' };

export const choiceWords: Record<PanelChoice, string> = {
  accept: '受理', decline: '不予受理', askSupplement: '一次性告知补正', allowNotice: '同意再次告知', askProcedure: '报请特别程序', startProcedure: '批准特别程序', refuseProcedure: '不批准特别程序',
  planVisit: '安排勘验或听证', cancelVisit: '取消勘验安排', reportVisit: '登记勘验报告', endProcedure: '结束特别程序', extend: '延长办理期限', explainLate: '说明超期原因', proposeGrant: '报请准予', proposeRefusal: '报请不予批准',
  sendBack: '退回重审', opine: '出具初审意见', approve: '准予', reject: '不予批准', convert: '转为正式决定', redo: '初审意见作废', acceptHandOver: '接收移交', declineHandOver: '不接收移交',
  consentDates: '同意提前的期限', handOver: '移交给同事', putBack: '放回待办',
};

/** On the buttons that stand ready, where there is little room. */
export const shortWords: Partial<Record<PanelChoice, string>> = { askSupplement: '告知补正', askProcedure: '报请程序', endProcedure: '结束程序', reportVisit: '勘验报告', explainLate: '说明原因', proposeRefusal: '报请不予', startProcedure: '批准程序', refuseProcedure: '不批准程序', allowNotice: '同意再告知' };

/** What each does, in one line. */
export const choiceSays: Record<PanelChoice, string> = {
  accept: '材料齐全，开始计算办理期限', decline: '不属本机关职权，或依法不需许可', askSupplement: '一次说清全部要补的内容', allowNotice: '允许窗口再告知一次，申请人会看到理由',
  askProcedure: '勘验、评审、听证、公示、检测，经批准后停止计时', startProcedure: '从现在起停止计时', refuseProcedure: '不停止计时，按原期限办理', planVisit: '时间、地点和参加人员', cancelVisit: '通知申请人，可另行安排',
  reportVisit: '两名以上人员签名的勘验情况', endProcedure: '登记结果，恢复计时', extend: '只能延长一次，理由告知申请人', explainLate: '超过承诺期限的，决定前须说明',
  proposeGrant: '报有权审批的人决定', proposeRefusal: '作出不予决定前先报告负责人', sendBack: '请经办人重新审查', opine: '其余材料已齐，先出具意见', approve: '作出准予决定', reject: '作出不予批准决定',
  convert: '容缺材料已补齐，作出准予决定', redo: '撤回意见，重新审查', acceptHandOver: '由您负责办理', declineHandOver: '办件仍由原经办人负责', consentDates: '按新日历提前期限', handOver: '请本窗口同事接手，对方接收后生效',
  putBack: '回到待办，其他人可以领取',
};

/** Said once it is done. */
export const choiceSaid: Record<PanelChoice, string> = {
  accept: '已受理', decline: '已作出不予受理决定', askSupplement: '已告知申请人补正', allowNotice: '已同意再次告知', askProcedure: '已报请特别程序', startProcedure: '特别程序已开始，计时暂停', refuseProcedure: '已答复不批准',
  planVisit: '已安排', cancelVisit: '已取消并通知申请人', reportVisit: '已登记勘验报告', endProcedure: '特别程序已结束，计时恢复', extend: '已延长办理期限', explainLate: '已说明超期原因', proposeGrant: '已报请准予', proposeRefusal: '已报请不予批准',
  sendBack: '已退回重审', opine: '已出具初审意见', approve: '已准予', reject: '已作出不予批准决定', convert: '已转为正式决定', redo: '初审意见已作废，重新审查', acceptHandOver: '已接收，由您负责', declineHandOver: '已退回移交',
  consentDates: '已同意提前的期限', handOver: '已请对方接收', putBack: '已放回待办',
};

/** 预警灯: the colour never speaks alone. */
export const lightWords: Record<Light, string> = { green: '法定期限充足', yellow: '临近法定期限', red: '超过法定期限' };

/** 办理期限 at the desk. */
export const deskClockWords = {
  title: '期限与程序',
  noticeBy: '补正告知截止',
  resting: '计时已暂停',
  running: '计时中',
  unapproved: (kind: string) => `${kind}：等负责人批准`,
  refused: (kind: string, name: string) => `${kind}：${name}未批准`,
  plan: (planned: string) => `计划 ${planned}`,
  visit: (moment: string, place: string) => `${moment}，${place}`,
  host: (name: string) => `主持人 ${name}`,
  report: (names: string, verdict: string) => `${names}勘验，结论：${verdict}`,
  told: (seq: number, day: string) => `第 ${seq} 次告知补正，${day}前答复`,
  toldDone: (done: number, all: number) => `已补 ${done} 项，共 ${all} 项`,
  firstTaken: (name: string) => `首问负责人 ${name}`,
  lateUnsaid: '已超过承诺期限，决定前须说明原因。',
  inspect: '该事项须两人以上现场勘验后才能准予。',
} as const;

/** The keys of the desk. */
export const keyWords = {
  title: '键盘快捷键',
  open: '快捷键 ?',
  rows: [
    { key: 'T', does: '领取这件' }, { key: 'M', does: '下一份材料' }, { key: 'A', does: '打开办理' },
    { key: '1 – 9', does: '选择办理动作' }, { key: 'Ctrl / ⌘ + Enter', does: '提交' }, { key: 'Esc', does: '关闭' }, { key: '?', does: '显示这张表' },
  ],
} as const;
