import { array, boolean, custom, integer, lazy, literal, maxValue, minLength, minValue, null_, nullable, number, optional, picklist, pipe, record, regex, safeParse, strictObject, string, union, type GenericSchema } from 'valibot';
import type { Amount, Policy } from '../domain/benefits/policy';
import { day, itemCode } from './pieces';
import { condition } from './publish';

export type PolicyDraft = Omit<Policy, 'version'>;

/** Deeper than any text is written; what is deeper would only tire the machine. */
const DEEPEST = 16;
const text = pipe(string(), minLength(1));
const sumFen = pipe(number(), integer(), minValue(0), maxValue(1e14));
const days = pipe(number(), integer(), minValue(0), maxValue(366));
const code = pipe(string(), regex(/^[A-Z]{2}-\d{2,5}$/));
const materialList = array(strictObject({ code: text, name: text }));

const amount: GenericSchema<Amount> = union([
  strictObject({ kind: literal('fixed'), amountFen: sumFen }),
  strictObject({ kind: literal('rate'), base: text, rateBp: pipe(number(), integer(), minValue(0), maxValue(10_000)) }),
  strictObject({ kind: literal('perUnit'), unit: text, unitFen: sumFen }),
  strictObject({ kind: literal('step'), base: text, steps: pipe(array(strictObject({ from: number(), amountFen: sumFen })), minLength(1)) }),
  strictObject({ kind: literal('reimburse'), cost: text }),
  strictObject({ kind: literal('tier'), cases: pipe(array(strictObject({ label: text, when: condition, amount: lazy(() => amount) })), minLength(1)), deduct: optional(text) }),
]) as GenericSchema<Amount>;

const golden = strictObject({
  says: text, facts: record(text, union([string(), number(), boolean(), null_()])), on: optional(day), verdict: picklist(['met', 'unmet']), amountFen: sumFen,
  history: optional(array(strictObject({ policy: code, year: pipe(number(), integer()), amountFen: optional(sumFen) }))),
});

const shape = strictObject({
  code, name: text, department: text, itemCode, mode: picklist(['auto', 'instant', 'promised']), payee: picklist(['enterprise', 'vendor']), vendor: optional(strictObject({ holder: text, creditCode: text, bank: text, no: pipe(string(), regex(/^\d{8,30}$/)) })),
  audience: text, clause: strictObject({ no: string(), text: string() }), basis: array(text), legalBasisReviewed: boolean(), fairCompetitionReviewed: boolean(), isReference: boolean(),
  conditions: condition, amount, rounding: picklist(['floor-fen', 'floor-yuan', 'half-up-fen']), caps: strictObject({ claimFen: nullable(sumFen), yearFen: optional(sumFen), everFen: optional(sumFen) }),
  onePer: picklist(['lifetime', 'year']), period: strictObject({ from: day, to: day }), suspension: optional(strictObject({ from: day, reason: text })), budgetFen: sumFen, publicityDays: days, payDays: days,
  materials: materialList, keywords: array(text), stacking: array(strictObject({ kind: picklist(['excludes', 'stacks']), with: array(code), clause: string(), says: string() })), golden: array(golden),
});

/** A policy as a publisher sends it. What it says is judged by the rule, which tells every fault in a sentence. */
export const policyDraft = custom<PolicyDraft>((sent) => isShallow(sent, DEEPEST) && safeParse(shape, sent).success);

function isShallow(value: unknown, left: number): boolean {
  if (value === null || typeof value !== 'object') return true;
  return left > 0 && Object.values(value).every((part) => isShallow(part, left - 1));
}
