import { addedAt, replacedAt } from '../../mobile/src/publish/tree';
import { factOf, hundredfold, hundredth, typedOf } from '../../mobile/src/publish/typed';
import type { FactSpec } from '../../shared/domain/benefits/fact';
import type { Condition } from '../../shared/domain/conditions';

const leaf = (fact: string): Condition => ({ fact, op: 'eq', value: true });
const tree: Condition = { all: [leaf('a'), { any: [leaf('b'), leaf('c')] }, { not: leaf('d') }] };

test('a part of a tree is replaced, taken out or added to where it stands, and nothing else changes', () => {
  expect(replacedAt(tree, [1, 0], leaf('x'))).toEqual({ all: [leaf('a'), { any: [leaf('x'), leaf('c')] }, { not: leaf('d') }] });
  expect(replacedAt(tree, [1, 1], null)).toEqual({ all: [leaf('a'), { any: [leaf('b')] }, { not: leaf('d') }] });
  expect(replacedAt(tree, [2, 0], null)).toEqual({ all: [leaf('a'), { any: [leaf('b'), leaf('c')] }] });
  expect(replacedAt(tree, [], null)).toBeNull();
  expect(addedAt(tree, [1], leaf('y'))).toEqual({ all: [leaf('a'), { any: [leaf('b'), leaf('c'), leaf('y')] }, { not: leaf('d') }] });
  expect(addedAt(leaf('a'), [], leaf('b'))).toEqual({ all: [leaf('a'), leaf('b')] });
});

test('元 and % are whole 分 and ‱, and what is neither is no number', () => {
  expect(['0.29', '12,000', '186.05', '50%'].map(hundredfold)).toEqual([29, 1_200_000, 18_605, 5_000]);
  expect(['', '-1', '1.005', '1e3', '一百'].map(hundredfold)).toEqual([NaN, NaN, NaN, NaN, NaN]);
  expect([29, 1_200_000, 18_605, null, NaN].map(hundredth)).toEqual(['0.29', '12000', '186.05', '', '']);
  const spec = (type: FactSpec['type'], unit: string | null): FactSpec => ({ key: 'x', type, unit, label: '', values: null, nullable: true, source: '', asks: '', names: {} });
  for (const [value, of] of [[1_200_000, spec('integer', '分')], [3, spec('integer', '件')], [true, spec('boolean', null)], ['2026-01-01', spec('date', null)]] as const) expect(factOf(typedOf(value, of), of)).toBe(value);
  expect(factOf('两件', spec('integer', '件'))).toBeNaN();
});
