import type { CaseAction, CaseState, CaseStep, Turn } from '../domain/cases/case';
import type { ProofProblem } from '../domain/cases/prove-materials';
import type { ProofKind } from '../domain/cases/proof';

export const stateWords: Record<CaseState, string> = {
  draft: '草稿', submitted: '已提交，待受理', accepted: '办理中', declined: '不予受理', approved: '已准予，制证中', rejected: '不予批准',
  issued: '已制证', closed: '已办结', withdrawn: '已撤回',
};

export const actionWords: Record<CaseAction, string> = {
  submit: '提交', acceptByFiling: '收件即受理', take: '领取', putBack: '放回', accept: '受理', decline: '不予受理', approve: '准予', reject: '不予批准',
  issue: '制作电子证照', close: '办结', rate: '评价', withdraw: '撤回申请',
};

/** The same deeds, told as having happened. */
export const stepWords: Record<CaseStep['action'], string> = {
  start: '开始填写', submit: '提交申请', acceptByFiling: '收件即受理', take: '工作人员领取', putBack: '放回待办', accept: '受理', decline: '不予受理',
  approve: '准予', reject: '不予批准', issue: '电子证照已发放', close: '办结', rate: '已评价', withdraw: '撤回申请',
};

export const turnWords: Record<Turn, string> = { applicant: '等您操作', desk: '等窗口办理', hall: '系统制证中', nobody: '已结束' };

export const proofWords: Record<ProofKind, string> = {
  form: '系统生成', licence: '自动调取', commitment: '可承诺代替', later: '可后补', upload: '需拍照上传',
};

export const proofProblemWords: Record<ProofProblem, string> = {
  Missing: '还没有提供', NotHeld: '没有找到有效的电子证照', NotAccepted: '该材料不能这样提供',
  NotOpenYet: '该方式尚未开通，请到政务服务大厅窗口办理', NoSuchMaterial: '该事项不需要此材料',
};

export const gradeWords = { 5: '非常满意', 4: '满意', 3: '基本满意', 2: '不满意', 1: '非常不满意' } as const;
