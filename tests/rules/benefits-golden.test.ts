import { judge } from '../../shared/domain/conditions';
import { withDerived } from '../../shared/domain/benefits/derive';
import { catalogue } from './fixtures';

const { policies } = catalogue();

test('all 22 policies are in the catalogue, each marked as reference', () => {
  expect([policies.length, policies.filter((one) => !one.isReference)]).toEqual([22, []]);
});

test.each(policies.map((policy) => [policy.code, policy] as const))('%s: at least six golden cases, one for every line of its conditions, told apart by a plain loop too', (_, policy) => {
  const wrong = policy.golden.filter(({ verdict, facts, on = policy.period.to }) => (on <= policy.period.to ? judge(policy.conditions, withDerived(facts)) : 'unmet') !== verdict);
  expect([policy.golden.length >= 6, wrong.map(({ says }) => says)]).toEqual([true, []]);
});

test('every comparison of every policy has a golden case that turns on it', () => {
  const base = (code: string) => policies.find((one) => one.code === code)?.golden ?? [];
  const idle = policies.flatMap((policy) => linesOf(policy.conditions).filter((line) => !base(policy.code).some(({ facts, verdict }) => verdict === 'unmet' && judge(line, facts) === 'unmet')).map((line) => `${policy.code} ${JSON.stringify(line)}`));
  expect(idle).toEqual([]);
});

type Tree = (typeof policies)[number]['conditions'];
const linesOf = (condition: Tree): readonly Tree[] => ('all' in condition ? condition.all.flatMap(linesOf) : [condition]);
