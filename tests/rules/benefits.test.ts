import fc from 'fast-check';
import { amountOf } from '../../shared/domain/benefits/amount';
import { bestCombination, type Sum } from '../../shared/domain/benefits/combine';
import { compile } from '../../shared/domain/benefits/compile';
import { decide, derivedAgain } from '../../shared/domain/benefits/decide';
import { withDerived } from '../../shared/domain/benefits/derive';
import { factProblems } from '../../shared/domain/benefits/fact';
import { matchAll } from '../../shared/domain/benefits/match';
import type { Policy } from '../../shared/domain/benefits/policy';
import { policyFaults } from '../../shared/domain/benefits/publishing';
import { decisive, questionsFor, questionsOf } from '../../shared/domain/benefits/questions';
import { replayChange } from '../../shared/domain/benefits/replay-change';
import { sizeClassOf } from '../../shared/domain/benefits/size-class';
import { standsFor } from '../../shared/domain/benefits/stands-for';
import { judge, leavesOf, type Condition, type Facts } from '../../shared/domain/conditions';
import { catalogue, TODAY } from './fixtures';

const { policies, facts: book, reference } = catalogue();
const set = compile(policies);
const policy = (code: string): Policy => {
  const found = policies.find((one) => one.code === code);
  if (!found) throw new Error(`No policy ${code}`);
  return structuredClone(found);
};
const firm = (code: string): Facts => {
  const found = catalogue().people.find((one) => one.personId === code);
  return found?.kind === 'legal' ? Object.fromEntries(Object.entries(found.facts).filter(([key]) => key in book)) : {};
};

describe('size classes by the table of 2017, on both sides of every line (persons, 万元)', () => {
  const WAN = 1_000_000;
  const rows: [string, string, Record<string, [number, number, number]>][] = [
    ['农业', '0111', { revenueFen: [20000, 500, 50] }], ['采矿', '0931', { employees: [1000, 300, 20], revenueFen: [40000, 2000, 300] }],
    ['建筑', '4710', { revenueFen: [80000, 6000, 300], assetsFen: [80000, 5000, 300] }], ['批发', '5110', { employees: [200, 20, 5], revenueFen: [40000, 5000, 1000] }],
    ['零售', '5211', { employees: [300, 50, 10], revenueFen: [20000, 500, 100] }], ['交通', '5430', { employees: [1000, 300, 20], revenueFen: [30000, 3000, 200] }],
    ['仓储', '5910', { employees: [200, 100, 20], revenueFen: [30000, 1000, 100] }], ['邮政', '6010', { employees: [1000, 300, 20], revenueFen: [30000, 2000, 100] }],
    ['住宿', '6110', { employees: [300, 100, 10], revenueFen: [10000, 2000, 100] }], ['餐饮', '6210', { employees: [300, 100, 10], revenueFen: [10000, 2000, 100] }],
    ['信息传输', '6311', { employees: [2000, 100, 10], revenueFen: [100000, 1000, 100] }], ['软件', '6513', { employees: [300, 100, 10], revenueFen: [10000, 1000, 50] }],
    ['房地产开发', '7010', { revenueFen: [200000, 1000, 100], assetsFen: [10000, 5000, 2000] }], ['物业', '7020', { employees: [1000, 300, 100], revenueFen: [5000, 1000, 500] }],
    ['租赁', '7111', { employees: [300, 100, 10], assetsFen: [120000, 8000, 100] }], ['其他', '7310', { employees: [300, 100, 10] }], ['文体', '9011', { employees: [300, 100, 10] }],
  ];
  const classes = ['large', 'medium', 'small', 'micro'] as const;
  test.each(rows)('%s', (_, code, floors) => {
    const scale = (key: string, value: number) => (key === 'employees' ? value : value * WAN);
    const highest = Object.fromEntries(Object.keys(floors).map((key) => [key, 1e13]));
    for (const [key, lines] of Object.entries(floors)) for (const [at, line] of lines.entries()) {
      expect([line, sizeClassOf(code, { ...highest, [key]: scale(key, line) })]).toEqual([line, classes[at]]);
      expect([line - 1, sizeClassOf(code, { ...highest, [key]: scale(key, line) - 1 })]).toEqual([line - 1, classes[at + 1]]);
    }
  });
  test('金融, 教育, 卫生 and 铁路 are not in it; a metric that is missing leaves it open, unless one below the last line decides', () => {
    expect(['6610', '8310', '8411', '9111', '5310'].map((code) => sizeClassOf(code, { employees: 50, revenueFen: 1e12, assetsFen: 1e12 }))).toEqual(Array(5).fill(undefined));
    expect([sizeClassOf('3240', { employees: 500 }), sizeClassOf('3240', { employees: 5 })]).toEqual([undefined, 'micro']);
  });
  test('is reckoned where no register says it, and so is 研发强度', () => {
    expect(withDerived({ industryCode: '3240', employees: 320, annualRevenueFen: 18_600_000_000, rdSpendFen: 720_000_000 })).toMatchObject({ sizeClass: 'medium', rdIntensityBp: 387 });
    expect([299_999_999, 300_000_000].map((rdSpendFen) => withDerived({ annualRevenueFen: 10_000_000_000, rdSpendFen })['rdIntensityBp'])).toEqual([299, 300]);
    expect(withDerived({ sizeClass: 'large', industryCode: '3240', employees: 1, annualRevenueFen: 1 })).toMatchObject({ sizeClass: 'large' });
  });
});

describe('sums', () => {
  const of = (change: Partial<Pick<Policy, 'amount' | 'rounding' | 'caps'>>, facts: Facts, history: { policy: string; year: number; amountFen: number }[] = []) =>
    amountOf({ code: 'X', amount: { kind: 'rate', base: 'rdSpendFen', rateBp: 3333 }, rounding: 'floor-fen', caps: { claimFen: null }, ...change }, facts, history, 2026);
  test('round as the policy says, and stay exact far beyond what a product of two numbers holds', () => {
    expect((['floor-fen', 'half-up-fen', 'floor-yuan'] as const).map((rounding) => of({ rounding }, { rdSpendFen: 9999 })?.amountFen)).toEqual([3332, 3333, 3300]);
    expect(of({}, { rdSpendFen: 99_999_999_999_999 })?.amountFen).toBe(33_329_999_999_999);
  });
  test('give back what was spent, or the step that is reached', () => {
    expect(of({ amount: { kind: 'reimburse', cost: 'loanInterestPaidFen' }, caps: { claimFen: 500 } }, { loanInterestPaidFen: 731 })).toEqual({ amountFen: 500, trace: [{ by: 'reimburse', fact: 'loanInterestPaidFen', amountFen: 731 }, { by: 'cap', cap: 'claim', capFen: 500, amountFen: 500 }] });
    const amount = { kind: 'step', base: 'patents', steps: [{ from: 1, amountFen: 10 }, { from: 5, amountFen: 80 }] } as const;
    expect([0, 1, 4, 5, 9].map((patents) => of({ amount }, { patents })?.amountFen)).toEqual([0, 10, 10, 80, 80]);
  });
  test('stop at the cap of the claim, of the year and of all years, whichever is nearest', () => {
    const history = [{ policy: 'X', year: 2026, amountFen: 300 }, { policy: 'X', year: 2025, amountFen: 500 }, { policy: 'Y', year: 2026, amountFen: 9999 }];
    const amount = { kind: 'fixed', amountFen: 1000 } as const;
    expect(of({ amount, caps: { claimFen: 900, yearFen: 1000 } }, {}, history)?.amountFen).toBe(700);
    expect(of({ amount, caps: { claimFen: 900, yearFen: 1000, everFen: 1100 } }, {}, history)).toMatchObject({ amountFen: 300, trace: [{}, { cap: 'claim' }, { cap: 'year' }, { cap: 'ever', capFen: 300 }] });
    expect(of({ amount, caps: { claimFen: null, everFen: 700 } }, {}, history)?.amountFen).toBe(0);
  });
  test('are open while what they are reckoned from is, and what was paid before is taken off', () => {
    expect(amountOf(policy('HQ-12'), { unemploymentPremiumFen: 1000 }, [], 2026)).toBeUndefined();
    expect(amountOf(policy('HQ-21'), { listingStage: 'neeq', listingPaidFen: 200_000_000 }, [], 2026)?.amountFen).toBe(0);
  });
});

describe('verdicts', () => {
  const verdictOf = (code: string, facts: Facts, { on = TODAY, history = [] as { policy: string; year: number }[] } = {}) => matchAll(set, facts, history, on).find((one) => one.policy.code === code)?.verdict;
  test('the compiled set says what a plain loop says, for facts that are partly known', () => {
    const firms = catalogue().people.filter((one) => one.kind === 'legal').map(({ personId }) => firm(personId));
    fc.assert(fc.property(fc.constantFrom(...firms), fc.array(fc.constantFrom(...Object.keys(book)), { maxLength: 40 }), (whole, hidden) => {
      const facts = Object.fromEntries(Object.entries(whole).filter(([key]) => !hidden.includes(key)));
      expect(matchAll(set, facts, [], TODAY).map(({ conditions }) => conditions)).toEqual(policies.map(({ conditions }) => judge(conditions, facts)));
    }), { numRuns: 500 });
  });
  test('a fact that everything inherits is not known', () => expect(verdictOf('HQ-01', JSON.parse('{"__proto__":{"registeredInCounty":true}}') as Facts)).toBe('unknown'));
  test('the first and the last day count; once for life, once a year', () => {
    const seal = policy('HQ-01').golden[0]?.facts ?? {};
    expect(['2024-12-31', '2025-01-01', '2027-12-31', '2028-01-01'].map((on) => verdictOf('HQ-01', seal, { on }))).toEqual(['unmet', 'met', 'met', 'unmet']);
    expect([verdictOf('HQ-01', seal, { history: [{ policy: 'HQ-01', year: 2025 }] }), verdictOf('HQ-01', seal, { history: [{ policy: 'HQ-02', year: 2025 }] })]).toEqual(['unmet', 'met']);
    const patent = policy('HQ-07').golden[0]?.facts ?? {};
    expect([2025, 2026].map((year) => verdictOf('HQ-07', patent, { history: [{ policy: 'HQ-07', year }] }))).toEqual(['met', 'unmet']);
  });
  test('met with a sum that cannot be reckoned is not yet an answer', () => {
    const { unemploymentPremiumFen: _, ...rest } = policy('HQ-12').golden[0]?.facts ?? {};
    expect(verdictOf('HQ-12', rest)).toBe('unknown');
  });
});

describe('questions', () => {
  const asks = (facts: Facts) => questionsFor(matchAll(set, facts, [], TODAY), facts);
  test('nothing is asked of whom no answer can help, nor when all is known', () => {
    expect(asks({ registeredInCounty: false })).toEqual([]);
    expect(asks(firm('E001'))).toEqual([]);
  });
  test('only what can still turn the answer: with few insured, both numbers; with a low rate of layoffs, none', () => {
    const { insuredEmployees: _, layoffRateBp: __, ...rest } = policy('HQ-12').golden[0]?.facts ?? {};
    const of = (facts: Facts) => decisive(policy('HQ-12').conditions, facts);
    expect([of(rest), of({ ...rest, insuredEmployees: 20 }), of({ ...rest, insuredEmployees: 31 }), of({ ...rest, layoffRateBp: 1000 }), of({ ...rest, layoffRateBp: 100 }), of({ ...rest, layoffRateBp: 3000 })])
      .toEqual([['insuredEmployees', 'layoffRateBp'], ['layoffRateBp'], ['layoffRateBp'], ['insuredEmployees'], [], []]);
  });
  test('the policies that need the fewest come first, and each question once', () => {
    const hidden = ['patents', 'hiredPoor', 'loanPrincipalFen', 'loanOverdue', 'employees', 'newHireRatioBp'];
    const rest = Object.fromEntries(Object.entries({ ...policy('HQ-15').golden[0]?.facts, ...firm('E001'), sizeClass: 'small' }).filter(([key]) => !hidden.includes(key)));
    const asked = asks(rest);
    expect(asked.map(({ facts }) => facts.length)).toEqual([...asked.map(({ facts }) => facts.length)].sort((a, b) => a - b));
    expect(questionsOf(asked).length).toBe(new Set(questionsOf(asked)).size);
    expect(questionsOf(asked).slice(0, 2)).toEqual(['patents', 'hiredPoor']);
  });
  test('exactly the decisive ones, against trying every answer', () => {
    const keys = ['a', 'b', 'c'];
    const leaf = fc.record({ fact: fc.constantFrom(...keys), op: fc.constantFrom('eq' as const, 'gte' as const, 'lt' as const, 'ne' as const), value: fc.integer({ min: 0, max: 3 }) });
    const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
      tree: fc.oneof({ maxDepth: 3 }, leaf, fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }), fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }), fc.record({ not: tie('tree') })),
    }));
    fc.assert(fc.property(tree, fc.record({ a: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }) }), (condition, { a }) => {
      const facts: Facts = a === undefined ? {} : { a };
      if (judge(condition, facts) !== 'unknown') return;
      const open = keys.filter((key) => !(key in facts) || facts[key] === undefined);
      const every = open.reduce<Facts[]>((some, key) => some.flatMap((one) => standsFor(key, leavesOf(condition)).concat(leavesOf(condition).some(({ fact }) => fact === key) ? [] : [0]).map((value) => ({ ...one, [key]: value }))), [facts]);
      const turns = open.filter((key) => every.some((one) => every.some((two) => open.every((other) => other === key || one[other] === two[other]) && judge(condition, one) !== judge(condition, two))));
      expect([...decisive(condition, facts)].sort()).toEqual(turns);
    }), { numRuns: 400 });
  });
});

describe('the best legal combination', () => {
  const sums = (weights: readonly number[], pairs: readonly (readonly [number, number])[]): Sum[] => weights.map((amountFen, at) => ({
    amountFen, policy: { code: `P${String(at).padStart(2, '0')}`, stacking: pairs.filter(([a]) => a === at).map(([a, b]) => ({ kind: 'excludes' as const, with: [`P${String(b).padStart(2, '0')}`], clause: `第${a}-${b}条`, says: '择一享受' })) },
  }));
  const brute = (weights: readonly number[], pairs: readonly (readonly [number, number])[]) => Array.from({ length: 2 ** weights.length }, (_, bits) => bits)
    .filter((bits) => !pairs.some(([a, b]) => bits & (1 << a) && bits & (1 << b))).reduce((most, bits) => Math.max(most, weights.reduce((sum, fen, at) => sum + (bits & (1 << at) ? fen : 0), 0)), 0);
  test('is what trying all combinations finds; each other one is named with the clause against one that was taken', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 10 }), fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 20 }), (weights, drawn) => {
      const pairs = drawn.filter(([a, b]) => a !== b && a < weights.length && b < weights.length);
      const best = bestCombination(sums(weights, pairs));
      expect(best.totalFen).toBe(brute(weights, pairs));
      expect(best.excluded.every(({ inFavourOf, code, clause }) => best.codes.includes(inFavourOf) && !best.codes.includes(code) && clause.clause !== '')).toBe(true);
      expect(best.codes.length + best.excluded.length).toBe(weights.filter((fen) => fen > 0).length);
    }), { numRuns: 300 });
  });
  test('of 25 policies that all quarrel in a ring and across it, in a moment', () => {
    const weights = Array.from({ length: 25 }, (_, at) => 1000 + ((at * 7919) % 97));
    const pairs = weights.flatMap((_, at) => [[at, (at + 1) % 25], [at, (at + 7) % 25]] as const);
    const startedAt = performance.now();
    const best = bestCombination(sums(weights, pairs));
    expect([pairs.some(([a, b]) => best.codes.includes(sums(weights, [])[a]?.policy.code ?? '') && best.codes.includes(sums(weights, [])[b]?.policy.code ?? '')), performance.now() - startedAt < 1000]).toEqual([false, true]);
  });
  test('研发投入 and 设备投入 are had one at a time: the higher, by the clause of the county', () => {
    const best = bestCombination([{ policy: policy('HQ-06'), amountFen: 14_400_000 }, { policy: policy('HQ-20'), amountFen: 80_000_000 }, { policy: policy('HQ-07'), amountFen: 1_200_000 }]);
    expect(best).toMatchObject({ totalFen: 81_200_000, codes: ['HQ-07', 'HQ-20'], excluded: [{ code: 'HQ-06', inFavourOf: 'HQ-20', clause: { clause: '第二十三条' } }] });
  });
});

describe('what was decided', () => {
  test('keeps the facts it was decided from, and is derived again byte for byte, whatever is in force today', () => {
    for (const one of policies) for (const { facts, on = TODAY } of one.golden) {
      const decision = decide(one, { ...facts, phone: '0797-1' }, [], on);
      const kept = JSON.stringify(decision);
      expect(derivedAgain(JSON.parse(kept) as typeof decision, structuredClone(one))).toBe(kept);
      expect(decision.facts).not.toHaveProperty('phone');
    }
    const seal = policy('HQ-01');
    const decision = decide(seal, seal.golden[0]?.facts ?? {}, [], TODAY);
    expect(derivedAgain(decision, { ...seal, version: 2, amount: { kind: 'fixed', amountFen: 1 } })).not.toBe(JSON.stringify(decision));
  });
  test('is written the same way for good: these are the bytes of an old one', () => {
    const patent = policy('HQ-07');
    const decision = decide({ ...patent, conditions: { all: [{ fact: 'status', op: 'eq', value: 'active' }, { fact: 'patents', op: 'gte', value: 1 }] } }, { status: 'active', patents: 11 }, [{ policy: 'HQ-07', year: 2025 }], TODAY);
    expect(JSON.stringify(decision)).toBe('{"policy":{"code":"HQ-07","version":1},"on":"2026-11-23","facts":{"patents":11,"status":"active"},"history":[{"policy":"HQ-07","year":2025}],"verdict":"met","amountFen":3000000,'
      + '"trace":[{"by":"perUnit","fact":"patents","count":11,"unitFen":300000,"amountFen":3300000},{"by":"cap","cap":"claim","capFen":3000000,"amountFen":3000000}],'
      + '"reasons":[{"condition":{"fact":"status","op":"eq","value":"active"},"verdict":"met"},{"condition":{"fact":"patents","op":"gte","value":1},"verdict":"met"}]}');
  });
  test('is replayed before a change: who gains, who loses, and the sum of it', () => {
    const rd = policy('HQ-06');
    const past = [100_000_000, 2_000_000_000].map((rdSpendFen, of) => ({ of, decision: decide(rd, { ...rd.golden[0]?.facts, rdSpendFen }, [], TODAY) }));
    const changed: Policy = { ...rd, version: 2, amount: { kind: 'rate', base: 'rdSpendFen', rateBp: 300 }, caps: { claimFen: 20_000_000 } };
    expect(replayChange(past, changed)).toEqual({ same: 0, gain: [{ of: 0, beforeFen: 2_000_000, afterFen: 3_000_000 }], lose: [{ of: 1, beforeFen: 30_000_000, afterFen: 20_000_000 }], open: [], totalFen: -9_000_000 });
    // Neither a suspension nor a period that begins later takes anything from anybody; what the facts of then do not say stays open.
    expect(replayChange(past, { ...rd, suspension: { from: '2026-01-01', reason: '评价' }, period: { from: '2027-01-01', to: '2027-12-31' } })).toMatchObject({ same: 2, totalFen: 0 });
    expect(replayChange(past, { ...rd, conditions: { all: [rd.conditions, { fact: 'greenCerts', op: 'gte', value: 1 }] } })).toMatchObject({ same: 0, open: [0, 1], totalFen: 0 });
  });
});

test('facts that cannot be are named', () => {
  expect(factProblems({ patents: 1.5, hiredPoor: -1, rdSpendFen: 1e15, sizeClass: 'giant', listingDate: '2025-02-30', isHighTech: 'yes', magic: 1, employees: null, aboveScaleDate: null, constructor: 1 }, book).map(({ key, problem }) => `${key} ${problem}`))
    .toEqual(['patents fraction', 'hiredPoor negative', 'rdSpendFen huge', 'sizeClass notOffered', 'listingDate noDay', 'isHighTech kind', 'magic unknown', 'employees kind', 'constructor unknown']);
});

describe('a policy cannot be published', () => {
  const around = { departments: new Set(Object.keys(reference.departments)), facts: book, others: policies };
  const leaf = (fact: string, op: 'eq' | 'gte', value: number | boolean | string): Condition => ({ fact, op, value });
  const faulty: [string, Partial<Policy>, string][] = [
    ['without a name', { name: '' }, 'name: nameMissing'], ['without a legal basis', { basis: [] }, 'basis: basisUnreviewed'], ['unreviewed', { legalBasisReviewed: false }, 'basis: basisUnreviewed'],
    ['without fair competition', { fairCompetitionReviewed: false }, 'fairCompetitionReviewed: fairnessUnreviewed'], ['without its clause', { clause: { no: '', text: '' } }, 'clause: clauseMissing'],
    ['without a period', { period: { from: '2026-01-01', to: '2025-01-01' } }, 'period: periodWrong'], ['without a budget', { budgetFen: 0 }, 'budgetFen: budgetMissing'], ['with half a 分', { budgetFen: 0.5 }, 'budgetFen: budgetMissing'],
    ['with a cap below nothing', { caps: { claimFen: -1 } }, 'caps.claimFen: capWrong -1'], ['for a desk nobody has', { department: 'XX' }, 'department: departmentUnknown XX'], ['settled with nobody', { payee: 'vendor' }, 'vendor: vendorMissing'],
    ['with too few golden cases', { golden: policy('HQ-07').golden.slice(0, 5).filter(({ verdict }) => verdict === 'met') }, 'golden: goldenTooFew 3'],
    ['with a wrong golden case', { golden: policy('HQ-07').golden.map((one) => ({ ...one, amountFen: one.amountFen + 1 })) }, 'golden.0: goldenDiffers 四件一万二千元'],
    ['with a golden case nobody can be', { golden: policy('HQ-07').golden.map((one, at) => (at === 1 ? { ...one, facts: { ...one.facts, patents: 1.5 } } : one)) }, 'golden.1: goldenFactWrong patents'],
    ['with a fact that everything inherits', { conditions: leaf('constructor', 'eq', 'x') }, 'conditions: factUnknown constructor'],
    ['with an unknown fact deep in its tree', { conditions: { all: [leaf('patents', 'gte', 1), { not: { any: [leaf('magic', 'eq', true)] } }] } }, 'conditions.1.0.0: factUnknown magic'],
    ['with a value a fact never has', { conditions: { all: [leaf('sizeClass', 'eq', 'giant')] } }, 'conditions.0: valueNever giant'], ['with a group of nothing', { conditions: { all: [leaf('patents', 'gte', 1), { any: [] }] } }, 'conditions.1: groupEmpty'],
    ['with conditions nobody meets', { conditions: { all: [leaf('patents', 'gte', 5), { not: leaf('patents', 'gte', 3) }] } }, 'conditions: conditionsNever'],
    ['paying a negative sum', { amount: { kind: 'fixed', amountFen: -1 } }, 'amount: sumWrong -1'], ['reckoning with words', { amount: { kind: 'rate', base: 'town', rateBp: 1 } }, 'amount: notANumber town'],
    ['paying more than all of it', { amount: { kind: 'rate', base: 'rdSpendFen', rateBp: 10_001 } }, 'amount: shareWrong 10001'],
    ['with a tier by an unknown fact', { amount: { kind: 'tier', cases: [{ label: '一档', when: leaf('magic', 'eq', 1), amount: { kind: 'fixed', amountFen: 1.5 } }] } }, 'amount.cases.0.when: factUnknown magic; amount.cases.0.amount: sumWrong 1.5'],
    ['with a tier nobody can name', { amount: { kind: 'tier', cases: [{ label: '', when: leaf('patents', 'gte', 1), amount: { kind: 'fixed', amountFen: 1 } }] } }, 'amount.cases.0: labelMissing'],
    ['with a golden case that says nothing', { golden: policy('HQ-07').golden.map((one, at) => (at === 2 ? { ...one, says: '' } : one)) }, 'golden.2: goldenNameless'],
    ['against itself', { stacking: [{ kind: 'excludes', with: ['HQ-07'], clause: '第一条', says: '…' }] }, 'stacking.0: withItself'],
    ['against nobody', { stacking: [{ kind: 'excludes', with: ['HQ-99'], clause: '第一条', says: '…' }] }, 'stacking.0: policyUnknown HQ-99'], ['against another without a clause', { stacking: [{ kind: 'excludes', with: ['HQ-06'], clause: '', says: '…' }] }, 'stacking.0: ruleWithoutClause'],
    ['for and against another', { stacking: [{ kind: 'excludes', with: ['HQ-06'], clause: '第一条', says: '…' }, { kind: 'stacks', with: ['HQ-06'], clause: '第二条', says: '…' }] }, 'stacking.0: bothWays HQ-06'],
  ];
  test.each(faulty)('%s', (_, change, says) => expect(policyFaults({ ...policy('HQ-07'), ...change }, around).map(({ at, problem, of }) => [`${at}: ${problem}`, of].filter(Boolean).join(' ')).join('; ')).toContain(says));
  test('when another says the opposite of both', () => {
    const against = policies.map((one) => (one.code === 'HQ-08' ? { ...one, stacking: [{ kind: 'stacks' as const, with: ['HQ-07'], clause: '第一条', says: '…' }] } : one));
    expect(policyFaults({ ...policy('HQ-07'), stacking: [{ kind: 'excludes', with: ['HQ-08'], clause: '第一条', says: '…' }] }, { ...around, others: against })).toEqual([{ at: 'stacking.0', problem: 'contradicts', of: 'HQ-08' }]);
  });
  test('and can when nothing is wrong', () => expect(policies.flatMap((one) => policyFaults(one, around))).toEqual([]));
});
