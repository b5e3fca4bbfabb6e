import type { ActionOf, StateOf, Step } from '../flow';

/**
 * The life of a promise (告知承诺, 容缺承诺). A commitment is kept when the check after the decision finds it true
 * (国办发〔2020〕42号); a postponed material when it arrives by its day.
 */
export const promiseFlow = [
  { action: 'keep',      from: ['open'], to: 'kept',      by: ['officer', 'applicant'] }, // 属实；按期补交
  { action: 'breakIt',   from: ['open', 'broken'], to: 'broken', by: ['officer'] },    // 不实；整改后仍不实
  { action: 'lapse',     from: ['open'], to: 'late',      by: ['clock'] },                // 逾期未补
  { action: 'withdraw',  from: ['open'], to: 'withdrawn', by: ['applicant'] },            // 撤回承诺
  { action: 'drop',      from: ['open'], to: 'dropped',   by: ['clock'] },                // 办件未获准予或撤回，承诺不再生效
] as const satisfies readonly Step[];

export type PromiseState = StateOf<typeof promiseFlow>;
export type PromiseAction = ActionOf<typeof promiseFlow>;
export type PromiseKind = 'commitment' | 'later';

/** A promise made for one material of one case, with the letter that was signed. Days are `YYYY-MM-DD`. */
export type MadePromise = {
  material: string;
  materialName: string;
  kind: PromiseKind;
  /** Code of the commitment; `null` for a postponed material. */
  commitment: string | null;
  /** Digest of the letter as it was read and signed; the letter follows from the versions it names. */
  letter: string;
  signedAt: string;
  signer: { personId: string; name: string };
  /** When the material is due; for a commitment, when the check after the decision is due: `null` until decided. */
  dueOn: string | null;
  state: PromiseState;
  settled: { on: string; by: string; note: string | null } | null;
  /** 责令限期整改: a broken one is to be put right by this day, and is then checked again. */
  rectify?: { dueOn: string; doneOn: string | null };
};

/** What the rules need to know of promises: the letters in force by material, and what bars this applicant. */
export type Promising = {
  bar: Bar | null;
  letters: Readonly<Record<string, readonly LetterInForce[]>>;
  signer: { personId: string; name: string };
};

/** A letter an applicant may sign for a material: its digest, and the exclusions (负面清单) it asks about. */
export type LetterInForce = { kind: PromiseKind; letter: string; commitment: string | null; listed: readonly string[] };

/** Why an applicant may not promise until credit is repaired (国办发〔2020〕42号, 三). */
export type Bar = { why: 'dishonestyList' | 'brokenPromise'; until: string | null };
