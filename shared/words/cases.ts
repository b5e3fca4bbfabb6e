import type { CaseAction, CaseState, CaseStep, Turn } from '../domain/cases/case';
import type { ProofProblem } from '../domain/cases/prove-materials';
import type { Proof } from '../domain/cases/proof';

export const stateWords: Record<CaseState, string> = {
  draft: '草稿', submitted: '已提交，待受理', supplementing: '待您补正', accepted: '办理中', proposed: '已报请，待决定', declined: '不予受理', approved: '已准予，制证中', rejected: '不予批准',
  issued: '已制证', closed: '已办结', withdrawn: '已撤回',
  opined: '已出初审意见，待补材料', lapsed: '到期，已终止', revoked: '决定已撤销',
};

export const actionWords: Record<CaseAction, string> = {
  submit: '提交', acceptByFiling: '收件即受理', take: '领取', putBack: '放回', accept: '受理', decline: '不予受理', approve: '准予', approveByFiling: '备案即准予', reject: '不予批准',
  issue: '制作电子证照', close: '办结', rate: '评价', contactRating: '差评回访', answerRating: '答复差评', passRatingUp: '差评提请上一级', withdraw: '撤回申请',
  opine: '出具初审意见', convert: '转为正式决定', redo: '初审意见作废', lapse: '终止办理', authorise: '授权用证', revokeAuthorisation: '撤销授权',
  supply: '补交材料', withdrawPromise: '撤回承诺', attachLicence: '取回证照', giveUpAsking: '停止取证', noteLicenceChange: '证照有变',
  acknowledgeLicence: '确认证照变化', checkPromise: '核查承诺', revokeDecision: '撤销决定',
  leaseEnds: '到期放回', handOver: '移交', acceptHandOver: '接收移交', declineHandOver: '不接收移交', deemAccepted: '视为受理', askSupplement: '告知补正', allowNotice: '同意再次告知',
  answerInPart: '补正一部分', answerInFull: '补正', endSupplement: '补正期满', askProcedure: '报请特别程序', startProcedure: '批准特别程序', refuseProcedure: '不批准特别程序',
  planVisit: '安排勘验', cancelVisit: '取消勘验', reportVisit: '登记勘验报告', endProcedure: '结束特别程序', extend: '延长期限', explainLate: '说明超期原因', turnLight: '预警', escalate: '提请督办', urge: '催办', noteCalendar: '重算期限',
  consentDates: '同意提前的期限', propose: '报请决定', sendBack: '退回重审', lapseDraft: '草稿失效',
};

/** The same deeds, told as having happened. */
export const stepWords: Record<CaseStep['action'], string> = {
  start: '开始填写', submit: '提交申请', acceptByFiling: '收件即受理', take: '工作人员领取', putBack: '放回待办', accept: '受理', decline: '不予受理',
  approve: '准予', approveByFiling: '低风险事项，备案即准予', reject: '不予批准', issue: '电子证照已发放', close: '办结', rate: '已评价', contactRating: '联系评价人核实情况', answerRating: '答复您的评价', passRatingUp: '评价逾期未答复，提请上一级办理', withdraw: '撤回申请',
  opine: '出具初审意见', convert: '初审意见转为正式决定', redo: '初审意见作废，重新审查', lapse: '到期未补材料，终止办理', authorise: '授权调取电子证照',
  revokeAuthorisation: '撤销用证授权', supply: '补交材料', withdrawPromise: '撤回承诺', attachLicence: '系统取回证照', giveUpAsking: '证照未能取回，交由窗口核定',
  noteLicenceChange: '所用证照有变化，暂停办理', acknowledgeLicence: '已核对证照变化', checkPromise: '核查承诺', revokeDecision: '承诺不实，撤销决定',
  leaseEnds: '领取到期，放回待办', handOver: '移交给另一位工作人员', acceptHandOver: '接收移交', declineHandOver: '未接收移交', deemAccepted: '五个工作日内未告知补正，视为受理',
  askSupplement: '一次性告知补正', allowNotice: '同意再次告知补正', answerInPart: '补正了一部分', answerInFull: '补正齐全', endSupplement: '补正期满，按已有材料办理',
  askProcedure: '报请特别程序', startProcedure: '特别程序开始，暂停计时', refuseProcedure: '特别程序未获批准', planVisit: '安排现场勘验', cancelVisit: '取消现场勘验', reportVisit: '登记勘验报告', endProcedure: '特别程序结束，恢复计时',
  extend: '延长办理期限', explainLate: '说明超期原因', turnLight: '办理期限预警', escalate: '提请督办', urge: '申请人催办', noteCalendar: '工作日历调整，期限已重新计算', consentDates: '同意提前的期限', propose: '报请决定',
  sendBack: '退回重新审查', lapseDraft: '草稿长期未提交，已失效',
};

export const turnWords: Record<Turn, string> = { applicant: '等您操作', desk: '等窗口办理', hall: '系统制证中', nobody: '已结束' };

export const proofWords: Record<Proof['by'], string> = {
  form: '系统生成', licence: '自动调取', commitment: '可承诺代替', later: '可后补', reuse: '沿用已核验材料', upload: '需拍照上传', awaited: '待核验', owed: '待补交',
};

export const proofProblemWords: Record<ProofProblem, string> = {
  Missing: '还没有提供', NotHeld: '没有找到有效的电子证照', NotAccepted: '该材料不能这样提供',
  NotValidAtIssuer: '发证机关的记录显示该证照已失效，请换一种方式', Barred: '信用修复前不能选择承诺，请提交材料', LetterChanged: '承诺书已更新，请重新阅读并签署',
  OnNegativeList: '有负面清单所列情形，不能承诺，请提交证明材料', FileNotFound: '没有找到上传的文件，请重新选择', FileRefused: '文件未通过检查，请按提示重新上传', NoSuchMaterial: '该事项不需要此材料',
};

export const gradeWords = { 5: '非常满意', 4: '满意', 3: '基本满意', 2: '不满意', 1: '非常不满意' } as const;
