import type { Fact, Facts } from '../conditions';

/** A line of the dictionary of facts (事实字典): what it is, who keeps it, how it is asked. */
export type FactSpec = {
  key: string; type: 'boolean' | 'enum' | 'integer' | 'date' | 'string'; label: string;
  values: readonly string[] | null; unit: string | null; nullable: boolean;
  /** The register that says it. */
  source: string;
  /** As people are asked for it, when no register says it. */
  asks: string;
  /** What its values are called: those of an enum, `true` and `false`, ranges of a code as `0600-4690`. */
  names: Readonly<Record<string, string>>;
};
export type FactBook = Readonly<Record<string, FactSpec>>;
export type FactProblem = { key: string; problem: 'unknown' | 'kind' | 'fraction' | 'negative' | 'huge' | 'notOffered' | 'noDay' };

/** Ten thousand 亿元, in 分: nobody in the county has more of anything. */
const HUGE = 1e14;

/** What is wrong with facts that somebody sends. */
export function factProblems(facts: Facts, book: FactBook): FactProblem[] {
  return Object.entries(facts).flatMap(([key, value]) => {
    const spec = Object.hasOwn(book, key) ? book[key] : undefined;
    const problem = spec ? problemOf(value, spec) : 'unknown';
    return problem ? [{ key, problem }] : [];
  });
}

function problemOf(value: Facts[string], spec: FactSpec): FactProblem['problem'] | undefined {
  if (value === null) return spec.nullable ? undefined : 'kind';
  if (spec.type === 'integer') return typeof value === 'number' ? numberProblem(value) : 'kind';
  if (spec.type === 'boolean') return typeof value === 'boolean' ? undefined : 'kind';
  if (typeof value !== 'string') return 'kind';
  if (spec.type === 'enum') return spec.values?.includes(value) ? undefined : 'notOffered';
  return spec.type === 'date' && !isDay(value) ? 'noDay' : undefined;
}

function numberProblem(value: number): FactProblem['problem'] | undefined {
  if (!Number.isInteger(value)) return 'fraction';
  if (value < 0) return 'negative';
  return value > HUGE ? 'huge' : undefined;
}

function isDay(text: string): boolean {
  const read = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
}

/** A known number, or undefined when it is not known; nothing (`null`) counts as 0. */
export function numberIn(facts: Facts, key: string): number | undefined {
  const known = Object.hasOwn(facts, key) ? (facts[key] as Fact | undefined) : undefined;
  return known === undefined ? undefined : typeof known === 'number' ? known : 0;
}
