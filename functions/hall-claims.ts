import type { PaymentBatch, PaymentLine } from '../shared/domain/claims/payment';
import type { Outcome } from '../shared/domain/outcome';
import type { Budget } from '../shared/domain/claims/budget';
import type { RedeemMode } from '../shared/domain/benefits/policy';
import type { Claim } from '../shared/domain/claims/claim';
import type { Kept, Page } from './hall-cases';

/** Claims, each with what it keeps of a budget: both change in one transaction, so that neither is ever ahead of the other. */
export type ClaimRecords = {
  find(claimNo: string): Promise<Claim | undefined>;
  /** The claim that stands for what an enterprise may have once (for life, or in a year). */
  standing(personId: string, once: string): Promise<string | undefined>;
  /** `false`: the number is taken, or another claim than `instead` stands for the same. */
  open(first: Claim, instead?: string): Kept;
  /** The next version, if `after.version` is still the one on record. No money moves. */
  record(after: Claim): Kept;
  /** The claim, funded from `after.pot` without a look at the others. `empty`: there is not enough in it. */
  fund(after: Claim): Promise<'kept' | 'lost' | 'empty'>;
  /** The claim, funded from the head or in the line, and the whole budget as it follows; `false` when either changed since. */
  fundFromAll(after: Claim, budget: { before: Budget; after: Budget }): Kept;
  /** The claim, at the end of a line that others stand in already; `false`: nobody does any longer, or the claim changed. */
  queue(after: Claim): Kept;
  /** The first of the line, funded from the head. `empty`: there is not enough for it. */
  wake(before: Claim, after: Claim): Promise<'kept' | 'lost' | 'empty'>;
  /** A claim that ended without being paid: what it kept goes to the head, its place and what it stood for are free. */
  free(before: Claim, after: Claim): Kept;
  /** What was kept is paid. */
  settle(after: Claim): Kept;
  /** What waits for a desk (window, department, the county's table, the treasury), the longest waiting first. */
  listByDesk(desk: string, cursor?: string): Promise<Page<PackedClaim>>;
  /** Offers and drafts that nobody has filed, the oldest first. */
  listUnfiled(cursor?: string): Promise<Page<PackedClaim>>;
  /** What is being publicised (公示), the earliest first. */
  listPublicised(cursor?: string): Promise<Page<PackedClaim>>;
  /** What was paid in a year, the newest first. */
  listRedeemed(year: number, cursor?: string): Promise<Page<PackedClaim>>;
  /** What was begun in a month (`2026-11`), between two days, the earliest first, whatever became of it: many at a time. */
  listBegun(month: string, days: { from: string; to: string }, cursor?: string): Promise<Page<PackedClaim>>;
  /** The newest first. */
  listByEnterprise(personId: string, cursor?: string): Promise<Page<PackedClaim>>;
};

export type BudgetRecords = {
  /** As it is now. */
  read(policy: string, year: number): Promise<Budget | undefined>;
  /** `false`: it is open. */
  open(policy: string, year: number, budget: Budget): Kept;
  /** More money, once for each key. `false`: this key has brought it already. */
  topUp(policy: string, year: number, amountFen: number, key: string): Kept;
  /** Who waits for funds, in their order. */
  line(policy: string, year: number, atMost: number): Promise<{ claimNo: string; amountFen: number }[]>;
};

/** What lists show of a claim. Money in 分. */
export type PackedClaim = Pick<Claim, 'claimNo' | 'state' | 'amountFen' | 'waitsSince' | 'publicity'> & {
  policyCode: string; policyName: string; mode: RedeemMode; enterpriseName: string; startedAt: string; changedAt: string; paidOn: string | null;
  creditCode: string;
  /** The account number masked but for its last four digits. */
  payTo: { bank: string; no: string } | null;
};

/** The treasury (国库集中支付) and its agent bank. `NoAnswer`: nobody knows yet whether it was done; ask, and send the same again. */
export type Treasury = {
  order(order: PaymentOrder): Promise<Outcome<{ orderNo: string; acceptedOn: string }, 'NoAnswer' | 'NotAccepted', { code: string }>>;
  query(orderNo: string): Promise<Outcome<readonly { lineNo: number; amountFen: number; state: 'ordered' | 'paid' | 'returned'; on: string; reason: string | null }[], 'NoAnswer' | 'NoSuchOrder'>>;
  /** What left or came back on a day. */
  statement(day: string): Promise<Outcome<readonly { orderNo: string; lineNo: number; amountFen: number; state: 'ordered' | 'paid' | 'returned' }[], 'NoAnswer'>>;
};
export type PaymentOrder = { orderNo: string; budgetCode: string; totalFen: number; lines: readonly (Omit<PaymentLine, 'claimNo' | 'fate'> & { purpose: string })[] };

export type PaymentRecords = {
  find(orderNo: string): Promise<PaymentBatch | undefined>;
  /** `false`: the number is taken. */
  open(batch: PaymentBatch): Kept;
  /** The next version, if `after.version` is still the one on record. */
  record(after: PaymentBatch): Kept;
  /** Claims of a policy that may be paid, those that waited longest first. */
  listPayable(policy: string, atMost: number): Promise<string[]>;
  /** The orders that were made in a month (`2026-11`), between two days, the earliest first. */
  listMade(month: string, days: { from: string; to: string }): Promise<string[]>;
  /** Orders whose lines are not all paid or returned. */
  listOpen(): Promise<string[]>;
};
