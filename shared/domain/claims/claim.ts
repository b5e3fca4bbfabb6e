import type { Decision } from '../benefits/decide';
import type { RedeemMode, Vendor } from '../benefits/policy';
import type { RequestMark } from '../cases/case';
import type { Facts } from '../conditions';
import type { ActionOf, RoleOf, StateOf, Step } from '../flow';

/** Money is kept for it and not yet paid. */
const funded = ['checking', 'correcting', 'reviewing', 'joint', 'publicised', 'objected', 'approving', 'payable', 'returned'] as const;
const reviewed = ['checking', 'reviewing', 'joint', 'objected', 'approving'] as const;

/**
 * The life of a claim (兑现申请), whatever the mode: 免申即享 begins with the hall's offer, 即申即享 and 承诺兑现 with a draft.
 * `clock` is the hall itself. Grounds: 赣州「惠企政策兑现」办法, 公平竞争审查条例 (2024), 财政违法行为处罚处分条例 art. 14.
 */
export const claimFlow = [
  // 免申即享: offered, never forced.
  { action: 'confirm',       from: ['offered'],                         to: 'filed',      by: ['applicant'] }, // 确认领取
  { action: 'notMe',         from: ['offered'],                         to: 'declined',   by: ['applicant'] }, // 不是我 / 不领取
  { action: 'doubtFact',     from: ['offered'],                         to: 'doubted',    by: ['applicant'] }, // 数据有误
  { action: 'offerAgain',    from: ['doubted'],                         to: 'offered',    by: ['officer'] },   // 核实后重新推送
  { action: 'dropOffer',     from: ['doubted'],                         to: 'declined',   by: ['officer'] },   // 核实后不再推送
  { action: 'lapse',         from: ['offered', 'draft'],                to: 'lapsed',     by: ['clock'] },     // 期满未办
  // 即申即享, 承诺兑现: filed without papers.
  { action: 'submit',        from: ['draft'],                           to: 'filed',      by: ['applicant'] }, // 提交
  // Money first: kept in the transaction that files the claim, or the claim keeps its place in the line.
  { action: 'queue',         from: ['filed'],                           to: 'waiting',    by: ['clock'] },     // 待资金，保留次序
  { action: 'check',         from: ['filed', 'waiting'],                to: 'checking',   by: ['clock'] },     // 承诺兑现：转窗口初审
  { action: 'grant',         from: ['filed', 'waiting'],                to: 'publicised', by: ['clock'] },     // 免申、即申：即时核定，转公示
  { action: 'grantAtOnce',   from: ['filed', 'waiting'],                to: 'payable',    by: ['clock'] },     // 免申、即申：即时核定，免公示
  // 承诺兑现: window, department, joint check.
  { action: 'askCorrection', from: ['checking'],                        to: 'correcting', by: ['officer'] },   // 一次性告知补正
  { action: 'correct',       from: ['correcting'],                      to: 'checking',   by: ['applicant'] }, // 补正
  { action: 'passCheck',     from: ['checking'],                        to: 'reviewing',  by: ['officer'] },   // 初审通过
  { action: 'passReview',    from: ['reviewing'],                       to: 'joint',      by: ['officer'] },   // 部门审核通过，联审
  { action: 'passJoint',     from: ['joint'],                           to: 'publicised', by: ['officer'] },   // 联审通过，公示
  { action: 'reject',        from: reviewed,                            to: 'rejected',   by: ['officer'] },   // 不予兑现
  // 公示: an objection stops its days.
  { action: 'object',        from: ['publicised'],                      to: 'objected',   by: ['officer'] },   // 公示异议，暂停
  { action: 'answerObjection', from: ['objected'],                      to: 'publicised', by: ['officer'] },   // 异议不成立，继续公示
  { action: 'endPublicity',  from: ['publicised'],                      to: 'approving',  by: ['clock'] },     // 公示期满
  { action: 'approve',       from: ['approving'],                       to: 'payable',    by: ['officer', 'clock'] }, // 核准拨付
  // 拨付: order, agent bank, return.
  { action: 'order',         from: ['payable'],                         to: 'ordered',    by: ['clock', 'officer'] }, // 已开支付令
  { action: 'unorder',       from: ['ordered'],                         to: 'payable',    by: ['clock'] },     // 支付令未被接受
  { action: 'pay',           from: ['ordered'],                         to: 'paid',       by: ['clock'] },     // 已到账
  { action: 'return',        from: ['ordered'],                         to: 'returned',   by: ['clock'] },     // 退票
  { action: 'fixAccount',    from: ['returned'],                        to: 'payable',    by: ['applicant'] }, // 更正账户
  { action: 'withdraw',      from: ['draft', 'waiting', ...funded],     to: 'withdrawn',  by: ['applicant'] }, // 撤回
  // 追回: with grounds.
  { action: 'openClawback',  from: ['paid'],                            to: 'clawback',   by: ['officer'] },   // 启动追回
  { action: 'dropClawback',  from: ['clawback'],                        to: 'paid',       by: ['officer'] },   // 不予追回
  { action: 'recover',       from: ['clawback'],                        to: 'recovered',  by: ['officer'] },   // 已追回
] as const satisfies readonly Step[];

export type ClaimState = StateOf<typeof claimFlow>;
export type ClaimAction = ActionOf<typeof claimFlow>;
export type ClaimRole = RoleOf<typeof claimFlow>;

export const clawbackGrounds = ['falseMaterials', 'movedOut', 'doubleBenefit', 'wrongData', 'audit'] as const;
export type ClawbackGround = (typeof clawbackGrounds)[number];

/** Something that happened to a claim. `who` acted, `actsFor` is the enterprise: who for whom. */
export type ClaimStep = {
  action: 'start' | 'offer' | ClaimAction; by: ClaimRole; who: string; name: string;
  /** ISO 8601 with +08:00. */
  at: string; to: ClaimState; reason?: string; request?: RequestMark;
};

/** What was known and what followed from it on the day it was decided: enough to derive the answer again (time travel). */
export type Judgement = Decision & { verdict: 'met'; amountFen: number };

/** 对公账户. The holder's name has to be the enterprise's own. */
export type Account = { holder: string; bank: string; no: string };

/** Days of publicity that are behind it, and since when it runs; `from` null while an objection stops it. */
export type Publicity = { days: number; done: number; from: string | null };

/** One claim of one enterprise under one policy. Money in 分. */
export type Claim = {
  claimNo: string; version: number; state: ClaimState;
  enterprise: { personId: string; creditCode: string; name: string };
  /** `pots`: how many records its budget is spread over. */
  policy: { code: string; version: number; name: string; mode: RedeemMode; department: string; publicityDays: number; payDays: number; payee: 'enterprise' | 'vendor'; vendor?: Vendor; pots: number };
  /** Once for life or once a year: what nobody else may hold for this enterprise. */
  once: string;
  budgetYear: number;
  judgement: Judgement;
  /** Of the facts it was judged by, those that only the enterprise says. */
  answers: Facts;
  amountFen: number;
  account: Account | null;
  /** The pot its money is kept in; null while nothing is kept. */
  pot: number | null;
  /** Since when it waits for funds, which is its place in the line (ISO, +08:00); null when it waits for none. */
  waitsSince: string | null;
  publicity: Publicity | null;
  payment: { orderNo: string; on: string; paidOn: string | null; returned: string | null } | null;
  clawback: { ground: ClawbackGround; on: string } | null;
  steps: readonly ClaimStep[];
};

/** Whether the budget keeps money for a claim in this state. */
export function isFunded(state: ClaimState): boolean {
  return state === 'ordered' || funded.some((one) => one === state);
}
