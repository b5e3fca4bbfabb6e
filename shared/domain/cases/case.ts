import type { ActionOf, RoleOf, StateOf, Step } from '../flow';
import type { Answers } from '../items/form';
import type { Authorisation } from '../licences/authorisation';
import type { OfficerName } from '../people/officer';
import type { MadePromise } from '../promises/promise';
import type { LicenceAlert } from './licence-alert';
import type { CaseClock } from './case-clock';
import type { Escalation } from './escalation-rule';
import type { FollowUp } from './follow-up';
import type { Notice, NoticeLeave } from './notice';
import type { Procedure } from './procedure';
import type { Proof } from './proof';
import type { Proposal } from './proposal';

/** Filed and not decided. */
const underWay = ['submitted', 'supplementing', 'accepted', 'opined', 'proposed'] as const;

/**
 * The life of a case (办件). The screen draws its buttons from this chart; the handler refuses by it.
 * `clock` is how law and the hall itself act, without a person.
 */
export const caseFlow = [
  { action: 'submit',         from: ['draft'],                          to: 'submitted', by: ['applicant'] }, // 提交
  { action: 'acceptByFiling', from: ['submitted'],                      to: 'accepted',  by: ['clock'] },     // 即办件：收件即受理
  { action: 'take',           from: underWay,                           to: 'stays',     by: ['officer'] },   // 领取
  { action: 'putBack',        from: underWay,                           to: 'stays',     by: ['officer'] },   // 放回
  { action: 'leaseEnds',      from: underWay,                           to: 'stays',     by: ['clock'] },     // 领取到期，自动放回
  { action: 'handOver',       from: underWay,                           to: 'stays',     by: ['officer'] },   // 移交
  { action: 'acceptHandOver', from: underWay,                           to: 'stays',     by: ['officer'] },   // 接收移交
  { action: 'declineHandOver', from: underWay,                          to: 'stays',     by: ['officer'] },   // 不接收移交
  // Receipt to acceptance (行政许可法 art. 32).
  { action: 'accept',         from: ['submitted'],                      to: 'accepted',  by: ['officer'] },   // 受理
  { action: 'deemAccepted',   from: ['submitted'],                      to: 'accepted',  by: ['clock'] },     // 逾期不告知，视为受理
  { action: 'decline',        from: ['submitted'],                      to: 'declined',  by: ['officer'] },   // 不予受理
  { action: 'askSupplement',  from: ['submitted'],                      to: 'supplementing', by: ['officer'] }, // 一次性告知补正
  { action: 'allowNotice',    from: ['submitted'],                      to: 'stays',     by: ['officer'] },   // 同意再次告知补正
  { action: 'answerInPart',   from: ['supplementing'],                  to: 'stays',     by: ['applicant'] }, // 部分补正
  { action: 'answerInFull',   from: ['supplementing'],                  to: 'submitted', by: ['applicant'] }, // 补正齐全
  { action: 'endSupplement',  from: ['supplementing'],                  to: 'submitted', by: ['clock'] },     // 补正期满，已补一部分，交由窗口处理
  // Review and its clock (art. 42, 45).
  { action: 'askProcedure',   from: ['accepted'],                       to: 'stays',     by: ['officer'] },   // 报请特别程序
  { action: 'startProcedure', from: ['accepted'],                       to: 'stays',     by: ['officer'] },   // 批准特别程序，停止计时
  { action: 'refuseProcedure', from: ['accepted'],                      to: 'stays',     by: ['officer'] },   // 不批准特别程序
  { action: 'planVisit',      from: ['accepted'],                       to: 'stays',     by: ['officer'] },   // 安排现场勘验
  { action: 'cancelVisit',    from: ['accepted'],                       to: 'stays',     by: ['officer'] },   // 取消现场勘验
  { action: 'reportVisit',    from: ['accepted'],                       to: 'stays',     by: ['officer'] },   // 勘验报告
  { action: 'endProcedure',   from: ['accepted'],                       to: 'stays',     by: ['officer'] },   // 特别程序结束
  { action: 'extend',         from: ['accepted'],                       to: 'stays',     by: ['officer'] },   // 延长办理期限
  { action: 'explainLate',    from: underWay,                           to: 'stays',     by: ['officer'] },   // 说明超期原因
  { action: 'turnLight',      from: underWay,                           to: 'stays',     by: ['clock'] },     // 预警
  { action: 'escalate',       from: underWay,                           to: 'stays',     by: ['clock'] },     // 逐级督办
  { action: 'urge',           from: ['submitted', 'accepted', 'opined', 'proposed'], to: 'stays', by: ['applicant'] }, // 催办
  { action: 'noteCalendar',   from: underWay,                           to: 'stays',     by: ['clock'] },     // 工作日历有变，重算期限
  { action: 'consentDates',   from: underWay,                           to: 'stays',     by: ['applicant', 'officer'] }, // 同意提前的期限
  // Decision: who may, the delegation says; a refusal is reported to a leader first (否定报备).
  { action: 'propose',        from: ['accepted'],                       to: 'proposed',  by: ['officer'] },   // 报请决定
  { action: 'sendBack',       from: ['proposed'],                       to: 'accepted',  by: ['officer'] },   // 退回重新审查
  { action: 'approve',        from: ['accepted', 'proposed'],           to: 'approved',  by: ['officer'] },   // 准予
  { action: 'approveByFiling', from: ['accepted'],                      to: 'approved',  by: ['clock'] },     // 低风险事项：备案即准予
  { action: 'reject',         from: ['proposed'],                       to: 'rejected',  by: ['officer'] },   // 不予
  { action: 'issue',          from: ['approved'],                       to: 'issued',    by: ['clock'] },     // 制证
  { action: 'close',          from: ['approved', 'rejected', 'issued'], to: 'closed',    by: ['clock'] },     // 办结
  { action: 'rate',           from: ['closed'],                         to: 'closed',    by: ['applicant'] }, // 评价
  // A bad rating is followed up by somebody who never handled the case (差评核实整改, 国办发〔2019〕51号).
  { action: 'contactRating',  from: ['closed', 'revoked'],              to: 'stays',     by: ['officer'] },   // 差评回访
  { action: 'answerRating',   from: ['closed', 'revoked'],              to: 'stays',     by: ['officer'] },   // 差评答复
  { action: 'passRatingUp',   from: ['closed', 'revoked'],              to: 'stays',     by: ['clock'] },     // 差评逾期，提请上一级
  { action: 'withdraw',       from: ['draft', ...underWay],             to: 'withdrawn', by: ['applicant'] }, // 撤回：决定前
  // Minor materials still owed: an opinion first, the decision when they are in (容缺审批, 暂行办法 2020-03-13).
  { action: 'opine',          from: ['accepted'],                       to: 'opined',    by: ['officer'] },   // 出具初审意见
  { action: 'convert',        from: ['opined'],                         to: 'approved',  by: ['officer'] },   // 转为正式决定
  { action: 'redo',           from: ['opined'],                         to: 'accepted',  by: ['officer'] },   // 初审意见作废，重新审查
  { action: 'lapse',          from: underWay,                           to: 'lapsed',    by: ['clock'] },     // 到期未补，终止办理
  { action: 'lapseDraft',     from: ['draft'],                          to: 'lapsed',    by: ['clock'] },     // 草稿到期
  // What stands for the materials, from consent to the last check.
  { action: 'authorise',      from: ['draft', ...underWay],             to: 'stays',     by: ['applicant'] }, // 用证授权
  { action: 'revokeAuthorisation', from: ['draft', ...underWay],        to: 'stays',     by: ['applicant'] }, // 撤销授权
  { action: 'supply',         from: underWay,                           to: 'stays',     by: ['applicant'] }, // 补交材料
  { action: 'withdrawPromise', from: underWay,                          to: 'stays',     by: ['applicant'] }, // 撤回承诺：决定前
  { action: 'attachLicence',  from: underWay,                           to: 'stays',     by: ['clock'] },     // 系统取回证照
  { action: 'giveUpAsking',   from: underWay,                           to: 'stays',     by: ['clock'] },     // 取证无果，交由窗口核定
  { action: 'noteLicenceChange', from: underWay,                        to: 'stays',     by: ['clock'] },     // 所用证照有变，暂停
  { action: 'acknowledgeLicence', from: underWay,                       to: 'stays',     by: ['officer'] },   // 已核对证照变化
  { action: 'checkPromise',   from: ['closed'],                         to: 'closed',    by: ['officer'] },   // 承诺核查
  { action: 'revokeDecision', from: ['closed'],                         to: 'revoked',   by: ['officer'] },   // 承诺不实，撤销决定
] as const satisfies readonly Step[];

export type CaseState = StateOf<typeof caseFlow>;
export type CaseAction = ActionOf<typeof caseFlow>;
export type CaseRole = RoleOf<typeof caseFlow>;

/** A thing that happened to a case (办件过程). `request` makes a repeated request recognisable. */
export type CaseStep = {
  action: 'start' | CaseAction;
  by: CaseRole;
  /** Id and name of the person or officer; `hall`, without a name, when nobody pressed a button. */
  who: string;
  name: string;
  /** ISO 8601 with +08:00. */
  at: string;
  to: CaseState;
  /** What the applicant is told as the ground. */
  reason?: string;
  /** A word to the applicant beside it. */
  message?: string;
  /** For the desk alone (内部备注). */
  note?: string;
  request?: RequestMark;
};

/** The idempotency key of the request that made a step, and a digest of what it asked. */
export type RequestMark = { key: string; digest: string };

export type Grade = 1 | 2 | 3 | 4 | 5;

/** One application (办件). Days are `YYYY-MM-DD` in +08:00. The item's version is the one it was opened under. */
export type Case = {
  caseNo: string;
  version: number;
  state: CaseState;
  /** `town` as the registers had it when the case was opened: 9 digits. */
  applicant: { personId: string; kind: 'natural' | 'legal'; name: string; town?: string };
  /** `byFiling`: the hall grants it by itself (低风险事项). */
  item: { code: string; version: number; name: string; promisedDays: number; statutoryDays: number; byFiling?: true };
  /** The department whose queue it is in. */
  desk: string;
  answers: Answers;
  /** The request that last saved the draft: saving leaves no step. */
  saved: RequestMark | null;
  /** When it was last saved, ISO 8601 with +08:00. */
  savedAt?: string;
  proofs: Readonly<Record<string, Proof>>;
  steps: readonly CaseStep[];
  /** 收件日 */
  receivedOn: string | null;
  acceptedOn: string | null;
  /** 承诺期限: the day, and for half-day items the time `HH:MM`. */
  dueOn: string | null;
  /** Everything else the law's clock needs; null in a draft. */
  clock: CaseClock | null;
  /** The officer who has taken it, until the lease ends (ISO, +08:00). */
  takenBy: Holder | null;
  /** 首问负责: the first officer who took it. */
  firstTakenBy: OfficerName | null;
  /** A hand-over that the other officer has not answered. */
  handOver: { from: OfficerName; to: OfficerName; reason: string; at: string } | null;
  /** 一次性告知: one is normal; each further one carries a supervisor's leave. */
  notices: readonly Notice[];
  noticeLeave: NoticeLeave | null;
  procedures: readonly Procedure[];
  extension: { days: number; reason: string; by: OfficerName; on: string } | null;
  proposal: Proposal | null;
  /** Why it was late (优化营商环境条例 art. 36). */
  lateness: { reason: string; by: OfficerName; at: string } | null;
  /** Whom it was brought before because time ran out (逐级督办), in their order. */
  escalations?: readonly Escalation[];
  decision: Decision | null;
  declined: Declined | null;
  licenceNo: string | null;
  /** 用证授权: which licences the hall may fetch for this case. */
  authorisation: Authorisation | null;
  promises: readonly MadePromise[];
  /** Licences that changed after they were fetched; one not yet acknowledged keeps the case from being approved. */
  alerts: readonly LicenceAlert[];
  /** `followUp`: of a bad one. */
  rating: { grade: Grade; comment: string | null; on: string; followUp?: FollowUp } | null;
};

export type Holder = OfficerName & { until?: string };
/** `deliverBy`: ten working days after it (行政许可法 art. 44). `minute`: of the leaders' meeting (局长办公会). */
export type Decision = { isGranted: boolean; reason: string | null; on: string; deliverBy?: string; by?: OfficerName; minute?: Minute };
export type Minute = { no: string; on: string };
/** 不予受理: not this body's, and whose it is; or no licence is needed (行政许可法 art. 32). */
export type Declined = { ground: 'notInScope'; competent: string } | { ground: 'notNeeded' };

/** Filed and not decided: a desk has the case, whoever has to move. */
export const deskStates: readonly CaseState[] = underWay;

/** Whose turn it is: what the applicant asks first. */
export type Turn = 'applicant' | 'desk' | 'hall' | 'nobody';

export const turnIn: Record<CaseState, Turn> = {
  draft: 'applicant', submitted: 'desk', supplementing: 'applicant', accepted: 'desk', opined: 'desk', proposed: 'desk', approved: 'hall', issued: 'hall', rejected: 'hall', declined: 'nobody', closed: 'nobody', withdrawn: 'nobody',
  lapsed: 'nobody', revoked: 'nobody',
};
