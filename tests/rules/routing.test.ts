import { lanesOf } from '../../functions/find/lanes';
import { mostTaken, poolOf, poolsOf, type Routed, type RoutingRule } from '../../shared/domain/routing';
import type { OfficerCaller } from '../../shared/domain/people/caller';
import type { PackedCase } from '../../functions/hall';

const one: Routed = { itemCode: 'DY-JF-0004', desk: 'MZJ', town: '360723101', state: 'submitted', clock: { light: 'green' } };
const pool = (when: RoutingRule['when'], officers = ['O012']): RoutingRule => ({ says: '', when, officers });
const caller = (officerId: string) => ({ officerId }) as OfficerCaller;

test('a pool gets the cases its rule names: every condition counts, the first rule that fits', () => {
  expect(poolOf([pool({ items: ['DY-JF-0004'] })], one)).toBe(0);
  expect(poolOf([pool({ items: ['DY-XK-0082'] })], one)).toBeNull();
  expect(poolOf([pool({ stage: ['accepted'] })], one)).toBeNull();
  expect(poolOf([pool({ stage: ['accepted', 'submitted'] })], one)).toBe(0);
  expect(poolOf([pool({ towns: ['360723102'] }), pool({ departments: ['MZJ'], towns: ['360723101'] }), pool({})], one)).toBe(1);
  expect(poolOf([pool({ towns: ['360723101'] })], { ...one, town: undefined })).toBeNull();
  expect(poolOf([pool({ items: ['DY-JF-0004'] })], { ...one, clock: { light: 'yellow' } })).toBeNull();
});

test('of several limits the lowest counts, and only those of the desk', () => {
  const limits: RoutingRule[] = [{ says: '', when: {}, most: 60 }, { says: '', when: { departments: ['MZJ'] }, most: 40 }, { says: '', when: { departments: ['JYT'] }, most: 5 }];
  expect([mostTaken(limits, 'MZJ'), mostTaken(limits, 'WJW'), mostTaken([], 'MZJ')]).toEqual([40, 60, null]);
});

test('an officer of a pool is sent to what is late first, then to the pool, then to what anybody may have', () => {
  const rules = [pool({ departments: ['MZJ'], towns: ['360723101'] })];
  const lanes = lanesOf(rules, { desk: 'MZJ', itemCode: undefined, caller: caller('O012') });
  expect(lanes.map(({ lane, isUrgentOnly }) => [lane, isUrgentOnly === true])).toEqual([['all', true], ['pool0', false], ['all', false]]);
  const row = { ...one, caseNo: '1' } as unknown as PackedCase;
  expect(lanes.map(({ isOfLane }) => isOfLane(row))).toEqual([false, true, false]);
  expect(lanesOf(rules, { desk: 'MZJ', itemCode: 'DY-JF-0004', caller: caller('O013') }).map(({ lane }) => lane)).toEqual(['all#DY-JF-0004']);
  expect(poolsOf(rules, 'WJW', 'O012')).toEqual([]);
});
