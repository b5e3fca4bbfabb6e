import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile, judgeCompiled, judgeParts } from '../../shared/domain/benefits/compile';
import { withDerived } from '../../shared/domain/benefits/derive';
import { matchAll } from '../../shared/domain/benefits/match';
import type { Policy } from '../../shared/domain/benefits/policy';
import { judge, type Condition, type Fact, type Facts, type Leaf } from '../../shared/domain/conditions';
import { catalogue, TODAY } from '../rules/fixtures';
import { figuresOf } from './timing';

const SIZES = [[22, 50], [1000, 500], [10_000, 5000]] as const;
const PAIRS = 100_000;
const NIGHTLY = 100_000;

/** Matching with a reason for every line and a sum, for one enterprise whose facts are all known; and the night's run over all of them. */
export default async function benefits(): Promise<string[]> {
  const { policies, people } = catalogue();
  const firms = people.flatMap((one) => (one.kind === 'legal' ? [withDerived(one.facts)] : []));
  const rivals = await rivalsFrom(process.env['HALL_RIVALS']);
  const lines: string[] = [];
  for (const [count, budget] of SIZES) {
    const many = grown(policies, count);
    const set = compile(many);
    const rounds = count > 1000 ? 30 : 300;
    const ours = each(rounds, firms, (facts) => matchAll(set, facts, [], TODAY));
    lines.push(`match + explain, ${count} policies: p50 ${ours.p50.toFixed(1)} µs of CPU, best ${ours.best.toFixed(1)} (budget ${budget}; ${set.parts.length} different lines)`);
    const alone = each(rounds, firms, (facts) => { const judged = judgeParts(set, facts); return set.policies.map((one) => judgeCompiled(one, judged)); });
    lines.push(`  of which judging, with a reason for every line: p50 ${alone.p50.toFixed(1)} µs, best ${alone.best.toFixed(1)}`);
    for (const { name, ready } of rivals) {
      const theirs = each(rounds, firms, ready(many.map(({ conditions }) => conditions)));
      lines.push(`  ${name}, verdicts alone, the same trees: p50 ${theirs.p50.toFixed(1)} µs, best ${theirs.best.toFixed(1)}: ${(theirs.p50 / alone.p50).toFixed(1)} times our judging`);
    }
  }
  return [...lines, ...(rivals.length > 0 ? [] : ['rivals: none here (npm i --prefix FOLDER json-logic-engine @marcbachmann/cel-js, then HALL_RIVALS=FOLDER)']), identical(policies, firms), nightly(policies, firms)];
}

/** The catalogue's policies again and again, each time with other thresholds. */
function grown(policies: readonly Policy[], count: number): Policy[] {
  return Array.from({ length: count }, (_, at) => {
    const policy = policies[at % policies.length] as Policy;
    const round = Math.floor(at / policies.length);
    return round === 0 ? policy : { ...policy, code: `${policy.code}-${round}`, conditions: shifted(policy.conditions, round) };
  });
}

function shifted(condition: Condition, by: number): Condition {
  if ('all' in condition) return { all: condition.all.map((one) => shifted(one, by)) };
  if ('any' in condition) return { any: condition.any.map((one) => shifted(one, by)) };
  if ('not' in condition) return { not: shifted(condition.not, by) };
  return typeof condition.value === 'number' ? { ...condition, value: condition.value + by } : condition;
}

/** Microseconds of CPU for one enterprise: others on the machine do not count. The best of many rounds over all of them, and the median. */
function each(rounds: number, firms: readonly Facts[], work: (facts: Facts) => unknown): { best: number; p50: number } {
  const spent: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    for (const facts of firms) work(facts);
    const { user, system } = process.cpuUsage(before);
    if (round >= rounds / 3) spent.push((user + system) / firms.length);
  }
  return { best: Math.min(...spent), p50: figuresOf(spent).p50 };
}

function identical(policies: readonly Policy[], firms: readonly Facts[]): string {
  const set = compile(policies);
  let differ = 0;
  for (let at = 0; at < PAIRS / policies.length; at += 1) {
    const facts = Object.fromEntries(Object.entries(firms[at % firms.length] ?? {}).filter(() => Math.random() < 0.8));
    matchAll(set, facts, [], TODAY).forEach(({ conditions, policy }) => { if (conditions !== judge(policy.conditions, facts)) differ += 1; });
  }
  return `identical to a plain loop on ${PAIRS} random pairs: ${differ === 0 ? 'yes' : `no, ${differ} differ`}`;
}

function nightly(policies: readonly Policy[], firms: readonly Facts[]): string {
  const set = compile(policies);
  const begun = process.memoryUsage().heapUsed;
  const before = process.cpuUsage();
  let met = 0;
  for (let at = 0; at < NIGHTLY; at += 1) for (const { verdict } of matchAll(set, firms[at % firms.length] ?? {}, [], TODAY)) if (verdict === 'met') met += 1;
  const { user, system } = process.cpuUsage(before);
  const grownMb = Math.max(0, process.memoryUsage().heapUsed - begun) / 1e6;
  return `the night's run, ${NIGHTLY} enterprises × ${policies.length} policies: ${((user + system) / 1e6).toFixed(1)} s of CPU, ${met} entitlements, heap ${grownMb.toFixed(0)} MB more at its end; reading them is one query page of 1 MB for some 300, about ${Math.ceil(NIGHTLY * 3.3 / 4 / 1000)} thousand read units`;
}

type Rival = { name: string; ready(conditions: readonly Condition[]): (facts: Facts) => unknown };
type JsonLogic = { LogicEngine: new () => { build(logic: unknown): (data: unknown) => unknown } };
type Cel = { parse(text: string): (context: unknown) => unknown };

/** Libraries that judge such trees too, from a folder where they are installed: they are no part of the hall. */
async function rivalsFrom(folder: string | undefined): Promise<Rival[]> {
  if (!folder) return [];
  const open = async <T>(path: string) => (await import(pathToFileURL(join(folder, 'node_modules', path)).href)) as T;
  const [logic, cel] = [await open<JsonLogic>('json-logic-engine/dist/esm/index.js'), await open<Cel>('@marcbachmann/cel-js/lib/index.js')];
  const engine = new logic.LogicEngine();
  return [
    { name: 'json-logic-engine', ready: (conditions) => { const built = conditions.map((one) => engine.build(asLogic(one))); return (facts) => built.map((one) => one(facts)); } },
    { name: '@marcbachmann/cel-js', ready: (conditions) => { const parsed = conditions.map((one) => cel.parse(asCel(one))); return (facts) => { const context = { f: facts }; return parsed.map((one) => one(context)); }; } },
  ];
}

const signs: Partial<Record<Leaf['op'], string>> = { eq: '==', ne: '!=', gt: '>', gte: '>=', lt: '<', lte: '<=' };
const listOf = (value: Leaf['value']) => [value].flat() as Fact[];

function asLogic(condition: Condition): unknown {
  if ('all' in condition) return { and: condition.all.map(asLogic) };
  if ('any' in condition) return { or: condition.any.map(asLogic) };
  if ('not' in condition) return { '!': [asLogic(condition.not)] };
  const { fact, op, value } = condition;
  const known = { var: fact };
  if (op === 'in') return { in: [known, value] };
  if (op === 'between') return { '<=': [listOf(value)[0], known, listOf(value)[1]] };
  if (op === 'startsWith') return { '==': [{ substr: [known, 0, String(value).length] }, value] };
  return { [signs[op] ?? '==']: [known, value] };
}

function asCel(condition: Condition): string {
  if ('all' in condition) return `(${condition.all.map(asCel).join(' && ')})`;
  if ('any' in condition) return `(${condition.any.map(asCel).join(' || ')})`;
  if ('not' in condition) return `!(${asCel(condition.not)})`;
  const { fact, op, value } = condition;
  // A day that is not known is null, which CEL will not compare.
  const isDay = typeof value === 'string' && /^\d{4}-/.test(value);
  const said = (one: Fact) => (typeof one === 'number' ? `${one}.0` : JSON.stringify(one));
  if (op === 'in') return `f.${fact} in [${listOf(value).map(said).join(', ')}]`;
  if (op === 'between') return `(f.${fact} >= ${said(listOf(value)[0] ?? null)} && f.${fact} <= ${said(listOf(value)[1] ?? null)})`;
  if (op === 'startsWith') return `f.${fact}.startsWith(${said(listOf(value)[0] ?? null)})`;
  const compared = `f.${fact} ${signs[op] ?? '=='} ${said(listOf(value)[0] ?? null)}`;
  return isDay ? `(f.${fact} != null && ${compared})` : compared;
}
