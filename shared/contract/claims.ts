import { check, integer, maxLength, maxValue, minLength, minValue, number, optional, picklist, pipe, regex, strictObject, string, toUpperCase, trim } from 'valibot';
import { isClaimNo } from '../domain/claims/claim-no';
import { clawbackGrounds, type ClaimAction, type ClaimState, type ClaimStep, type ClawbackGround } from '../domain/claims/claim';
import type { RedeemMode } from '../domain/benefits/policy';
import { officerClaimActions, type OfficerClaimAction } from '../domain/claims/stages';
import { isNumber } from '../domain/cases/case-no';
import { factsSent, policyCode, type ReasonView } from './benefits';
import { returns } from './endpoint';
import { cursor, longText, text } from './pieces';

type Named = { code: string; name: string };
export type ClaimRow = { claimNo: string; state: ClaimState; amountFen: number; policy: Named; mode: RedeemMode; enterpriseName: string; startedAt: string; changedAt: string };
export type ClaimStepView = Pick<ClaimStep, 'action' | 'by' | 'name' | 'at' | 'to'> & { reason: string | null };

/** Sums in 分. `account`: its number masked but for the last four digits. */
export type ClaimView = ClaimRow & {
  department: Named; clause: { no: string; text: string }; payee: 'enterprise' | 'vendor'; reasons: ReasonView[]; trace: string[];
  account: { holder: string; bank: string; no: string } | null;
  /** Of the policy's money this year; `ahead`: how many stand before it in the line, null while it stands in none. */
  budget: { totalFen: number; leftFen: number; ahead: number | null };
  /** The last day of the publicity; null while an objection stops it. */
  publicity: { days: number; endsOn: string | null } | null;
  /** When the money is there at the latest, as far as can be said; null while that hangs on funds, on the enterprise, or is over. */
  paidBy: string | null;
  payment: { orderNo: string; on: string; paidOn: string | null; returned: string | null } | null;
  clawback: { ground: ClawbackGround; on: string } | null;
  steps: ClaimStepView[]; actions: MyClaimAction[];
};
export type DeskClaimView = Omit<ClaimView, 'actions'> & { creditCode: string; actions: OfficerClaimAction[] };

export const myClaimActions = ['notMe', 'doubtFact', 'correct', 'fixAccount', 'withdraw'] as const satisfies readonly ClaimAction[];
export type MyClaimAction = (typeof myClaimActions)[number] | 'confirm' | 'submit';

export const claimNo = pipe(string(), check(isClaimNo, 'not a claim number'));
/** In a query everything is text. */
const yearAsked = optional(pipe(string(), regex(/^20[2-9]\d$/)));
const year = pipe(number(), integer(), minValue(2020), maxValue(2100));
/** 对公账户: eight to thirty digits. */
const account = strictObject({ holder: text, bank: pipe(string(), minLength(4), maxLength(60)), no: pipe(string(), regex(/^\d{8,30}$/)) });

const judging = ['PolicyNotFound', 'PolicySuspended', 'PolicyOutOfPeriod', 'EnterpriseNotActive', 'CreditCodeWrong', 'HadAlready', 'NotTogether', 'AnswersNeeded', 'NotEntitled'] as const;

export const startClaim = returns<ClaimView>()({
  name: 'startClaim', says: 'Begins a claim of the enterprise that is acted for; what no register says is answered with it.', method: 'POST', path: '/api/applicant/claims', audience: 'applicant', matter: 'benefits',
  input: strictObject({ policyCode, facts: optional(factsSent) }), refusals: [...judging, 'NotAnEnterprise', 'FactsWrong', 'ClaimedAlready', 'KeyReused'],
});

export const submitClaim = returns<ClaimView>()({
  name: 'submitClaim', says: 'Files a claim, or confirms one that was offered: judged once more, with its money kept, or its place in the line.',
  method: 'POST', path: '/api/applicant/claims/{claimNo}/submission', audience: 'applicant', matter: 'benefits', input: strictObject({ claimNo, account: optional(account) }),
  refusals: [...judging, 'ClaimNotFound', 'ActionNotOpen', 'AccountNeeded', 'AccountNotTheirs', 'BudgetNotOpen', 'KeyReused', 'ChangedMeanwhile'],
});

export const listMyClaims = returns<{ claims: ClaimRow[]; cursor?: string }>()({
  name: 'listMyClaims', says: 'The claims of the enterprise that is acted for, the newest first.', method: 'GET', path: '/api/applicant/claims', audience: 'applicant', matter: 'benefits', input: strictObject({ cursor }), refusals: [],
});

export const getMyClaim = returns<ClaimView>()({
  name: 'getMyClaim', says: 'One claim with its reasons, its money and how far it is.', method: 'GET', path: '/api/applicant/claims/{claimNo}', audience: 'applicant', matter: 'benefits', input: strictObject({ claimNo }), refusals: ['ClaimNotFound'],
});

export const actOnMyClaim = returns<ClaimView>()({
  name: 'actOnMyClaim', says: 'Not me, a fact is wrong, the correction that was asked for, another account, or out of it.', method: 'POST', path: '/api/applicant/claims/{claimNo}/actions', audience: 'applicant', matter: 'benefits',
  input: strictObject({ claimNo, action: picklist(myClaimActions), reason: optional(longText), account: optional(account) }),
  refusals: ['ClaimNotFound', 'ActionNotOpen', 'ReasonNeeded', 'DetailsNeeded', 'AccountNotTheirs', 'PublicityRunning', 'KeyReused', 'ChangedMeanwhile'],
});

export const listClaims = returns<{ desk: string; desks: Named[]; claims: ClaimRow[]; cursor?: string }>()({
  name: 'listClaims', says: 'The claims that wait for a desk, the longest waiting first.', method: 'GET', path: '/api/officer/claims', audience: 'officer',
  input: strictObject({ desk: optional(text), cursor }), refusals: ['NotForYou'],
});

export const findClaims = returns<{ claims: ClaimRow[] }>()({
  name: 'findClaims', says: 'The claim of a number, or the newest claims of an enterprise by its credit code, closed ones too.', method: 'GET', path: '/api/officer/found-claims', audience: 'officer',
  input: strictObject({ q: pipe(string(), trim(), toUpperCase(), maxLength(40)) }), refusals: [],
});

export const getDeskClaim = returns<DeskClaimView>()({
  name: 'getDeskClaim', says: 'One claim as whoever checks it sees it.', method: 'GET', path: '/api/officer/claims/{claimNo}', audience: 'officer', input: strictObject({ claimNo }), refusals: ['ClaimNotFound'],
});

export const actOnClaim = returns<DeskClaimView>()({
  name: 'actOnClaim', says: 'Moves a claim on: check, review, joint check, objection, approval, clawback.', method: 'POST', path: '/api/officer/claims/{claimNo}/actions', audience: 'officer',
  input: strictObject({ claimNo, action: picklist(officerClaimActions), reason: optional(longText), ground: optional(picklist(clawbackGrounds)) }),
  refusals: ['ClaimNotFound', 'NotForYou', 'ConflictOfInterest', 'AnotherOfficerNeeded', 'ActionNotOpen', 'ReasonNeeded', 'DetailsNeeded', 'AccountNotTheirs', 'NotEntitled', 'PublicityRunning', 'KeyReused', 'ChangedMeanwhile'],
});

/** Sums in 分. `payable`: how many claims an order would take now. */
export type BudgetView = { policy: Named; department: Named; year: number; totalFen: number; leftFen: number; reservedFen: number; paidFen: number; waiting: number; payable: number };

export const listBudgets = returns<{ year: number; budgets: BudgetView[] }>()({
  name: 'listBudgets', says: 'The money of every policy in a year: what is left, kept and paid, and who waits for it.', method: 'GET', path: '/api/officer/budgets', audience: 'officer',
  input: strictObject({ year: yearAsked }), refusals: ['NotForYou'],
});

export const topUpBudget = returns<{ totalFen: number; leftFen: number; woken: number }>()({
  name: 'topUpBudget', says: 'More money for a policy, once for each request; who waits is woken in the order of filing.', method: 'POST', path: '/api/officer/budgets/{policyCode}/top-ups', audience: 'officer',
  input: strictObject({ policyCode, year, amountFen: pipe(number(), integer(), minValue(1), maxValue(1e13)) }), refusals: ['NotForYou', 'PolicyNotFound'],
});

export type BatchView = {
  orderNo: string; state: 'gathering' | 'ready' | 'sent' | 'refused' | 'done'; policy: Named; year: number; totalFen: number; madeBy: string; madeAt: string; refusedWith: string | null;
  /** `fate`: what the agent bank made of it; null while it is on its way. */
  lines: { lineNo: number; claimNo: string; payee: string; bank: string; accountNo: string; amountFen: number; fate: { state: 'paid' | 'returned'; on: string; reason: string | null } | null }[];
};

export const makePaymentBatch = returns<BatchView>()({
  name: 'makePaymentBatch', says: 'One payment order for everything of a policy that may be paid, sent to the treasury.', method: 'POST', path: '/api/officer/payment-batches', audience: 'officer',
  input: strictObject({ policyCode, year }), refusals: ['NotForYou', 'PolicyNotFound', 'NothingToPay', 'KeyReused'],
});

export const listPaymentBatches = returns<{ batches: Omit<BatchView, 'lines'>[] }>()({
  name: 'listPaymentBatches', says: 'Payment orders that are on their way, and those of the last two months, the newest first.', method: 'GET', path: '/api/officer/payment-batches', audience: 'officer', input: strictObject({}), refusals: ['NotForYou'],
});

export const getPaymentBatch = returns<BatchView>()({
  name: 'getPaymentBatch', says: 'One payment order, its account numbers masked.', method: 'GET', path: '/api/officer/payment-batches/{orderNo}', audience: 'officer',
  input: strictObject({ orderNo: pipe(string(), check((no) => isNumber('ZF', no), 'not an order number')) }), refusals: ['NotForYou', 'OrderNotFound'],
});

export type RedeemedRow = { enterpriseName: string; policyName: string; amountFen: number; on: string };

export const listRedeemed = returns<{ year: number; claims: RedeemedRow[]; cursor?: string }>()({
  name: 'listRedeemed', says: 'What was paid in a year, for everybody to read: name, item, amount and day, and no more.', method: 'GET', path: '/api/public/redeemed-claims', audience: 'public',
  input: strictObject({ year: yearAsked, cursor }), refusals: [],
});

export const listPublicised = returns<{ claims: (Omit<RedeemedRow, 'on'> & { claimNo: string; endsOn: string | null })[]; cursor?: string }>()({
  name: 'listPublicised', says: 'Claims that are being publicised (公示) and until when an objection may be made.', method: 'GET', path: '/api/public/publicised-claims', audience: 'public', input: strictObject({ cursor }), refusals: [],
});
