import type { ActionOf, RoleOf, StateOf, Step } from '../flow';
import type { Answers } from '../items/form';
import type { Authorisation } from '../licences/authorisation';
import type { MadePromise } from '../promises/promise';
import type { LicenceAlert } from './licence-alert';
import type { Proof } from './proof';

/**
 * The life of a case (办件). The screen draws its buttons from this chart; the handler refuses by it.
 * `clock` is how law and the hall itself act, without a person.
 */
export const caseFlow = [
  { action: 'submit',         from: ['draft'],                          to: 'submitted', by: ['applicant'] }, // 提交
  { action: 'acceptByFiling', from: ['submitted'],                      to: 'accepted',  by: ['clock'] },     // 即办件：收件即受理
  { action: 'take',           from: ['submitted', 'accepted', 'opined'], to: 'stays',    by: ['officer'] },   // 领取
  { action: 'putBack',        from: ['submitted', 'accepted', 'opined'], to: 'stays',    by: ['officer'] },   // 放回
  { action: 'accept',         from: ['submitted'],                      to: 'accepted',  by: ['officer'] },   // 受理
  { action: 'decline',        from: ['submitted'],                      to: 'declined',  by: ['officer'] },   // 不予受理
  { action: 'approve',        from: ['accepted'],                       to: 'approved',  by: ['officer'] },   // 准予
  { action: 'approveByFiling', from: ['accepted'],                      to: 'approved',  by: ['clock'] },     // 低风险事项：备案即准予
  { action: 'reject',         from: ['accepted'],                       to: 'rejected',  by: ['officer'] },   // 不予
  { action: 'issue',          from: ['approved'],                       to: 'issued',    by: ['clock'] },     // 制证
  { action: 'close',          from: ['approved', 'rejected', 'issued'], to: 'closed',    by: ['clock'] },     // 办结
  { action: 'rate',           from: ['closed'],                         to: 'closed',    by: ['applicant'] }, // 评价
  { action: 'withdraw',       from: ['draft', 'submitted', 'accepted', 'opined'], to: 'withdrawn', by: ['applicant'] }, // 撤回：决定前
  // Minor materials still owed: an opinion first, the decision when they are in (容缺审批, 暂行办法 2020-03-13).
  { action: 'opine',          from: ['accepted'],                       to: 'opined',    by: ['officer'] },   // 出具初审意见
  { action: 'convert',        from: ['opined'],                         to: 'approved',  by: ['officer'] },   // 转为正式决定
  { action: 'redo',           from: ['opined'],                         to: 'accepted',  by: ['officer'] },   // 初审意见作废，重新审查
  { action: 'lapse',          from: ['submitted', 'accepted', 'opined'], to: 'lapsed',   by: ['clock'] },     // 到期未补，终止办理
  // What stands for the materials, from consent to the last check.
  { action: 'authorise',      from: ['draft', 'submitted', 'accepted', 'opined'], to: 'stays', by: ['applicant'] }, // 用证授权
  { action: 'revokeAuthorisation', from: ['draft', 'submitted', 'accepted', 'opined'], to: 'stays', by: ['applicant'] }, // 撤销授权
  { action: 'supply',         from: ['submitted', 'accepted', 'opined'], to: 'stays',    by: ['applicant'] }, // 补交材料
  { action: 'withdrawPromise', from: ['submitted', 'accepted', 'opined'], to: 'stays',   by: ['applicant'] }, // 撤回承诺：决定前
  { action: 'attachLicence',  from: ['submitted', 'accepted', 'opined'], to: 'stays',    by: ['clock'] },     // 系统取回证照
  { action: 'giveUpAsking',   from: ['submitted', 'accepted', 'opined'], to: 'stays',    by: ['clock'] },     // 取证无果，交由窗口核定
  { action: 'noteLicenceChange', from: ['submitted', 'accepted', 'opined'], to: 'stays', by: ['clock'] },     // 所用证照有变，暂停
  { action: 'acknowledgeLicence', from: ['submitted', 'accepted', 'opined'], to: 'stays', by: ['officer'] },  // 已核对证照变化
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
  reason?: string;
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
  applicant: { personId: string; kind: 'natural' | 'legal'; name: string };
  /** `byFiling`: the hall grants it by itself (低风险事项). */
  item: { code: string; version: number; name: string; promisedDays: number; byFiling?: true };
  /** The department whose queue it is in. */
  desk: string;
  answers: Answers;
  /** The request that last saved the draft: saving leaves no step. */
  saved: RequestMark | null;
  /** When it was last saved, ISO 8601 with +08:00. */
  savedAt?: string;
  proofs: Readonly<Record<string, Proof>>;
  steps: readonly CaseStep[];
  receivedOn: string | null;
  acceptedOn: string | null;
  dueOn: string | null;
  /** The officer who has taken it. */
  takenBy: { officerId: string; name: string } | null;
  decision: { isGranted: boolean; reason: string | null; on: string } | null;
  licenceNo: string | null;
  /** 用证授权: which licences the hall may fetch for this case. */
  authorisation: Authorisation | null;
  promises: readonly MadePromise[];
  /** Licences that changed after they were fetched; one not yet acknowledged keeps the case from being approved. */
  alerts: readonly LicenceAlert[];
  rating: { grade: Grade; comment: string | null; on: string } | null;
};

/** States in which a desk has something to do. */
export const deskStates: readonly CaseState[] = ['submitted', 'accepted', 'opined'];

/** Whose turn it is: what the applicant asks first. */
export type Turn = 'applicant' | 'desk' | 'hall' | 'nobody';

export const turnIn: Record<CaseState, Turn> = {
  draft: 'applicant', submitted: 'desk', accepted: 'desk', opined: 'desk', approved: 'hall', issued: 'hall', rejected: 'hall', declined: 'nobody', closed: 'nobody', withdrawn: 'nobody',
  lapsed: 'nobody', revoked: 'nobody',
};
