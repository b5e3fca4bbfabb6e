import fc from 'fast-check';
import { judge, type Comparison, type Condition, type Fact, type Verdict } from '../../shared/domain/conditions';

const verdict = (known: Fact, op: Comparison, value: Fact | readonly Fact[]) => judge({ fact: 'it', op, value }, { it: known });

const rows: [Fact, Comparison, Fact | Fact[], Verdict][] = [
  [80, 'eq', 80, 'met'], [80, 'eq', '80', 'unmet'], [false, 'eq', false, 'met'], [80, 'ne', 79, 'met'], [80, 'ne', 80, 'unmet'],
  ['company', 'in', ['company', 'coop'], 'met'], ['individual', 'in', ['company', 'coop'], 'unmet'], ['individual', 'nin', ['company', 'coop'], 'met'], ['coop', 'nin', ['company', 'coop'], 'unmet'],
  [81, 'gt', 80, 'met'], [80, 'gt', 80, 'unmet'], [80, 'gte', 80, 'met'], [79, 'gte', 80, 'unmet'],
  [79, 'lt', 80, 'met'], [80, 'lt', 80, 'unmet'], [80, 'lte', 80, 'met'], [81, 'lte', 80, 'unmet'],
  [60, 'between', [60, 80], 'met'], [80, 'between', [60, 80], 'met'], [59, 'between', [60, 80], 'unmet'], [81, 'between', [60, 80], 'unmet'],
  ['2026-01-01', 'gte', '2025-12-31', 'met'], ['2025-12-30', 'gte', '2025-12-31', 'unmet'], ['2026-02-28', 'between', ['2026-01-01', '2026-12-31'], 'met'],
  ['3240', 'startsWith', '32', 'met'], ['3240', 'startsWith', ['13', '32'], 'met'], ['1332', 'startsWith', ['32'], 'unmet'],
];

test.each(rows)('%p %s %p is %s', (known, op, value, told) => expect(verdict(known, op, value)).toBe(told));

test('known to be empty is no answer to any comparison but equal and unequal', () => {
  expect([verdict(null, 'eq', null), verdict(null, 'eq', '2026-01-01'), verdict(null, 'ne', '2026-01-01'), verdict(null, 'ne', null)]).toEqual(['met', 'unmet', 'met', 'unmet']);
  for (const op of ['in', 'nin', 'gt', 'gte', 'lt', 'lte', 'between', 'startsWith'] as const) {
    expect([op, verdict(null, op, ['', null, 'z'])]).toEqual([op, 'unmet']);
  }
  expect([verdict(5, 'gt', null), verdict(5, 'lte', null), verdict(5, 'between', [1, null])]).toEqual(['unmet', 'unmet', 'unmet']);
});

test('what nobody knows is a question still to ask, whatever the comparison', () => {
  for (const op of ['eq', 'ne', 'in', 'nin', 'gt', 'gte', 'lt', 'lte', 'between', 'startsWith'] as const) {
    expect(judge({ fact: 'age', op, value: 80 }, { town: '360723200' })).toBe('unknown');
  }
});

test('曾国良 is 85: the allowance opens at 80, the pension waits for what the registers do not say', () => {
  const facts = { age: 85, town: '360723200' };
  const old = { fact: 'age', op: 'gte', value: 80 } as const;
  const insured = { fact: 'insuredMonths', op: 'gte', value: 180 } as const;
  expect(judge({ all: [old, { not: { fact: 'town', op: 'eq', value: '360723100' } }] }, facts)).toBe('met');
  expect(judge({ all: [old, insured] }, facts)).toBe('unknown');
  expect(judge({ any: [old, insured] }, facts)).toBe('met');
  expect(judge({ not: insured }, facts)).toBe('unknown');
});

test('of nothing, all hold and none holds', () => {
  expect([judge({ all: [] }, {}), judge({ any: [] }, {})]).toEqual(['met', 'unmet']);
});

/** Kleene's three-valued logic, written the other way round: unmet 0, unknown ½, met 1; all is the least, any the greatest. */
const degrees: Record<Verdict, number> = { unmet: 0, unknown: 0.5, met: 1 };
function degree(condition: Condition, facts: Record<string, Fact>): number {
  if ('all' in condition) return Math.min(1, ...condition.all.map((part) => degree(part, facts)));
  if ('any' in condition) return Math.max(0, ...condition.any.map((part) => degree(part, facts)));
  if ('not' in condition) return 1 - degree(condition.not, facts);
  const known = facts[condition.fact];
  return known === undefined ? 0.5 : known === condition.value ? 1 : 0;
}

const leaf: fc.Arbitrary<Condition> = fc.record({ fact: fc.constantFrom('a', 'b', 'c'), op: fc.constant('eq' as const), value: fc.boolean() });
const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 }, leaf, fc.record({ all: fc.array(tie('tree'), { maxLength: 3 }) }), fc.record({ any: fc.array(tie('tree'), { maxLength: 3 }) }), fc.record({ not: tie('tree') }),
  ),
}));
const known = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.boolean());

test('any tree of all, any and not agrees with the truth table', () => {
  fc.assert(fc.property(tree, known, (condition, facts) => expect(degrees[judge(condition, facts)]).toBe(degree(condition, facts))), { numRuns: 1000 });
});

test('an answer never unsettles a verdict that was already certain', () => {
  fc.assert(fc.property(tree, known, fc.constantFrom('a', 'b', 'c'), fc.boolean(), (condition, facts, fact, answer) => {
    const before = judge(condition, facts);
    if (before !== 'unknown' && !(fact in facts)) expect(judge(condition, { ...facts, [fact]: answer })).toBe(before);
  }), { numRuns: 1000 });
});
