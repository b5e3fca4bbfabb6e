import { array, boolean, check, integer, maxLength, maxValue, minValue, null_, number, optional, pipe, record, regex, strictObject, string, union } from 'valibot';
import type { RedeemMode } from '../domain/benefits/policy';
import type { ClaimState } from '../domain/claims/claim';
import type { FactSpec } from '../domain/benefits/fact';
import type { Verdict } from '../domain/conditions';
import { returns } from './endpoint';
import { cursor, day } from './pieces';

type Named = { code: string; name: string };
/** One line of a list of policies. Sums in 分; `mostFen` null where the text names no highest sum. */
export type PolicyRow = { code: string; name: string; department: Named; mode: RedeemMode; mostFen: number | null; onePer: 'lifetime' | 'year'; period: { from: string; to: string }; audience: string };

/** A line of a policy's conditions in plain words: met, unmet or unknown, with what is known and who says so; a group has parts. */
export type ReasonView = { verdict: Verdict; says: string; known: string | null; source: string | null; parts?: ReasonView[] };
export type ConditionView = { says: string; parts?: ConditionView[] };

/** A question that can still change an answer. `options` of a choice; `of` are the policies it is asked for. */
export type QuestionView = { key: string; asks: string; type: FactSpec['type']; unit: string | null; options: { value: string; name: string }[] | null; of: string[] };

export type PolicyView = PolicyRow & {
  version: number; clause: { no: string; text: string }; basis: string[]; conditions: ConditionView[]; materials: Named[];
  publicityDays: number; payDays: number; payee: 'enterprise' | 'vendor'; isReference: boolean; itemCode: string;
  /** What is said of having it together with others. */
  stacking: { kind: 'excludes' | 'stacks'; with: Named[]; clause: string; says: string }[];
};

/** `amountFen`: 0 for whom it is not for, null while it cannot be reckoned. `claim` is the one that runs, or ran, for it. */
export type PolicyMatch = Pick<PolicyRow, 'code' | 'name' | 'department' | 'mode' | 'mostFen'> & {
  verdict: Verdict; amountFen: number | null; reasons: ReasonView[]; met: number; of: number; asks: string[]; trace: string[];
  claim: { claimNo: string; state: ClaimState; amountFen: number } | null;
};
export type MatchesView = {
  /** Whom it was reckoned for; null where only answers are known. */
  enterprise: { personId: string; name: string; facts: string[] } | null;
  on: string; policies: PolicyMatch[];
  /** The legal combination with the highest sum, and by which clause each other one is left out. */
  combination: { totalFen: number; codes: string[]; excluded: { code: string; inFavourOf: Named; clause: string; says: string }[] };
  /** Those of the policies that need the fewest answers first. */
  questions: QuestionView[];
};

export const policyCode = pipe(string(), regex(/^[A-Z]{2}-\d{2,5}$/));
const factKey = pipe(string(), regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/));
export const factsSent = pipe(record(factKey, union([pipe(string(), maxLength(100)), number(), boolean(), null_()])), check((facts) => Object.keys(facts).length <= 200, 'too many facts'));
const year = pipe(number(), integer(), minValue(2000), maxValue(2100));
const sumFen = pipe(number(), integer(), minValue(0), maxValue(1e14));

export const listPolicies = returns<{ policies: PolicyRow[]; total: number; cursor?: string }>()({
  name: 'listPolicies', says: 'The policies that are in force, found by everyday words.', method: 'GET', path: '/api/public/policies', audience: 'public',
  input: strictObject({ q: optional(pipe(string(), maxLength(100))), cursor }), refusals: [],
});

export const getPolicy = returns<PolicyView>()({
  name: 'getPolicy', says: 'One policy in plain words, with its original clause.', method: 'GET', path: '/api/public/policies/{policyCode}', audience: 'public',
  input: strictObject({ policyCode }), refusals: ['PolicyNotFound'],
});

export const matchPolicies = returns<MatchesView>()({
  name: 'matchPolicies', says: 'Every policy judged with its reasons: for the enterprise that is signed in, whose answers fill in what no register says; for anybody else, by answers alone.',
  method: 'POST', path: '/api/public/policy-matches', audience: 'public', knowsCaller: true, matter: 'benefits',
  input: strictObject({
    facts: optional(factsSent),
    history: optional(pipe(array(strictObject({ policy: policyCode, year, amountFen: optional(sumFen) })), maxLength(500))), on: optional(day),
  }),
  refusals: ['FactsWrong'],
});
