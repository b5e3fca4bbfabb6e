import type { Condition } from '../conditions';

/** How a policy is redeemed: 免申即享, 即申即享, 承诺兑现. */
export type RedeemMode = 'auto' | 'instant' | 'promised';

/**
 * What a policy pays, in 分. A rate is in ‱ (10000 = all of it). `tier` takes the first case that is met; `step` the highest step that is
 * reached; `reimburse` gives back what was spent. `deduct` names the fact that says what was paid before.
 */
export type Amount =
  | { kind: 'fixed'; amountFen: number }
  | { kind: 'rate'; base: string; rateBp: number }
  | { kind: 'perUnit'; unit: string; unitFen: number }
  | { kind: 'step'; base: string; steps: readonly { from: number; amountFen: number }[] }
  | { kind: 'reimburse'; cost: string }
  | { kind: 'tier'; cases: readonly { label: string; when: Condition; amount: Amount }[]; deduct?: string };

/** Down to a whole 分, down to a whole 元, or to the nearer 分 (half up), as the policy says. */
export type Rounding = 'floor-fen' | 'floor-yuan' | 'half-up-fen';

/** The most that is paid, in 分: for one claim, in a year, to one enterprise ever. */
export type Caps = { claimFen: number | null; yearFen?: number; everFen?: number };

/** What a clause says of having this policy and others: not together (择一、就高不重复), or together all the same (可叠加). */
export type Stacking = { kind: 'excludes' | 'stacks'; with: readonly string[]; clause: string; says: string };

/** A made-up enterprise whose answer is written from the policy's text, and not by the rule: the publisher's form runs them all. */
export type GoldenCase = {
  says: string; facts: Readonly<Record<string, string | number | boolean | null>>; on?: string; history?: readonly Enjoyed[];
  verdict: 'met' | 'unmet'; amountFen: number;
};

/** A policy that was enjoyed, in a calendar year; with the sum where it is known. */
export type Enjoyed = { policy: string; year: number; amountFen?: number };

/** 承制单位: its account in its own name. */
export type Vendor = { holder: string; creditCode: string; bank: string; no: string };

/** A published policy (惠企政策). A version never changes. Days are `YYYY-MM-DD`, both ends of the period included. */
export type Policy = {
  code: string; version: number; name: string; department: string; itemCode: string;
  mode: RedeemMode; payee: 'enterprise' | 'vendor';
  /** Who did the work and is settled with, where the enterprise itself is paid nothing. */
  vendor?: Vendor;
  /** In plain words, and as it is written. */
  audience: string; clause: { no: string; text: string };
  basis: readonly string[]; legalBasisReviewed: boolean; fairCompetitionReviewed: boolean;
  /** Whether the text and its sums are reference data, not the county's own document. */
  isReference: boolean;
  conditions: Condition; amount: Amount; rounding: Rounding; caps: Caps;
  onePer: 'lifetime' | 'year'; period: { from: string; to: string };
  /** Nothing new is taken from this day on (暂停受理); what was filed before goes on. */
  suspension?: { from: string; reason: string };
  /** Every year, in 分. */
  budgetFen: number;
  publicityDays: number; payDays: number; materials: readonly { code: string; name: string }[]; keywords: readonly string[];
  stacking: readonly Stacking[]; golden: readonly GoldenCase[];
};
