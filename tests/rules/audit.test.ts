import { createHash } from 'node:crypto';
import { canonical, hashOf, type AuditEvent } from '../../shared/domain/audit/audit-event';
import { coveredBy, daysDue, lookedBack, rootAfter, rootFault, type AuditRoot } from '../../shared/domain/audit/audit-root';
import { eventsToAppend, type Note } from '../../shared/domain/audit/chain';
import { chainFault, endOf, faultAgainst } from '../../shared/domain/audit/chain-faults';
import { rootFrom, treeOf } from '../../shared/domain/audit/merkle';
import { verifyReceipt, type CaseReceipt } from '../../shared/domain/audit/verify-receipt';
import type { CaseStep } from '../../shared/domain/cases/case';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const stamp = (time: string, day = '2026-11-23') => `${day}T${time}:00.000+08:00`;
const request = { key: 'a1b2', digest: 'c3d4' };
const steps: CaseStep[] = [
  { action: 'start', by: 'applicant', who: 'P001', name: '曾国良', at: stamp('09:00'), to: 'draft', request },
  { action: 'submit', by: 'applicant', who: 'P001', name: '曾国良', at: stamp('09:05'), to: 'submitted', request },
  { action: 'decline', by: 'officer', who: 'O012', name: '彭博', at: stamp('09:30'), to: 'declined', reason: '不属于本窗口', message: '请到林业局窗口。', note: '电话告知过', request },
];
const one = { caseNo: 'DY202611230001', steps };
const look: Note = { kind: 'look', what: 'case', who: 'O012', name: '彭博' };
const append = (recent: AuditEvent[], upTo: number, note?: Note, time = '09:31') => [
  ...recent, ...eventsToAppend(recent, { one: { ...one, steps: steps.slice(0, upTo) }, note, at: stamp(time), digest }),
];
const whole = append(append([], 2, look, '09:10'), 3);
/** As somebody would forge it: changed, and hashed anew. */
const forged = (event: AuditEvent, change: Partial<AuditEvent>) => ({ ...event, ...change, hash: hashOf({ ...event, ...change }, digest) });

describe('a chain', () => {
  test('holds every step once and the look between them, each linked to the one before', () => {
    expect(whole.map(({ seq, kind, what, steps: chained }) => [seq, kind, what, chained])).toEqual([
      [1, 'step', 'start', 1], [2, 'step', 'submit', 2], [3, 'look', 'case', 2], [4, 'step', 'decline', 3],
    ]);
    expect(whole[3]).toMatchObject({ who: 'O012', to: 'declined', reason: '不属于本窗口', message: '请到林业局窗口。', on: '2026-11-23', at: stamp('09:30') });
    expect(append(whole, 3)).toEqual(whole);
    expect(append(whole, 1)).toEqual(whole);
    expect(chainFault(one.caseNo, whole, digest)).toBeUndefined();
  });

  test('tells a look again after ten minutes, after a step, of another officer and of another thing', () => {
    const looked = append([], 2, look, '09:10');
    expect(append(looked, 2, look, '09:19')).toHaveLength(3);
    expect(append(looked, 2, look, '09:20')).toHaveLength(4);
    expect(append(looked, 3, look, '09:12')).toHaveLength(5);
    expect(append(append(looked, 3), 3, look, '09:12')).toHaveLength(5);
    expect(append(looked, 2, { ...look, who: 'O037' }, '09:12')).toHaveLength(4);
    const opened = append(looked, 2, { ...look, what: 'file', about: 'f1' }, '09:12');
    expect([opened.length, append(opened, 2, { ...look, what: 'file', about: 'f2' }, '09:12').length, append(opened, 2, look, '09:13').length]).toEqual([4, 5, 4]);
  });

  test('keeps of what the applicant is not told a digest only, that nobody can guess', () => {
    expect(JSON.stringify(whole)).not.toMatch(/note|电话告知过|a1b2/);
    expect(whole[3]?.seal).toBe(digest(canonical(steps[2])));
    expect(whole[3]?.seal).not.toBe(digest(canonical({ ...steps[2], note: '没有告知' })));
  });

  const [first, second, third, fourth] = whole as [AuditEvent, AuditEvent, AuditEvent, AuditEvent];
  const other = append([], 2).map((event) => forged(event, { caseNo: 'DY202611230002' }));
  test.each<[string, AuditEvent[], { fault: string; seq: number }]>([
    ['an altered reason', [first, second, third, { ...fourth, reason: '材料不全' }], { fault: 'EventAltered', seq: 4 }],
    ['an altered name', [first, second, { ...third, name: '无名' }, fourth], { fault: 'EventAltered', seq: 3 }],
    ['a field nobody wrote', [{ ...first, about: 'x' }, second, third, fourth], { fault: 'EventAltered', seq: 1 }],
    ['an event hashed anew', [first, second, forged(third, { who: 'O099' }), fourth], { fault: 'ChainBroken', seq: 4 }],
    ['no beginning', [second, third, fourth], { fault: 'EventMissing', seq: 1 }],
    ['a dropped look', [first, second, fourth], { fault: 'EventMissing', seq: 3 }],
    ['a dropped look, the rest counted anew', [first, second, forged(fourth, { seq: 3 })], { fault: 'ChainBroken', seq: 3 }],
    ['two in the other order', [first, third, second, fourth], { fault: 'OrderWrong', seq: 2 }],
    ['one twice', [first, second, second, third, fourth], { fault: 'OrderWrong', seq: 3 }],
    ['another case’s events', other, { fault: 'OtherCase', seq: 1 }],
  ])('that has %s is found out', (_, events, fault) => expect(chainFault(one.caseNo, events, digest)).toEqual(fault));

  test('that was written anew from end to end, or lost its end, no longer ends as it did', () => {
    const was = { caseNo: one.caseNo, upTo: 4, hash: fourth.hash };
    expect(endOf(whole, digest)).toBe(fourth.hash);
    expect(faultAgainst(was, whole, digest)).toBeUndefined();
    expect(faultAgainst(was, [first, second, third], digest)).toEqual({ fault: 'EventMissing', seq: 4 });
    expect(faultAgainst(was, [], digest)).toEqual({ fault: 'EventMissing', seq: 1 });
    expect(faultAgainst(was, [first, second, third, forged(fourth, { reason: '材料不全' })], digest)).toEqual({ fault: 'ChainBroken', seq: 4 });
    expect(endOf([first, { ...second, name: '无名' }, third, fourth], digest)).not.toBe(fourth.hash);
  });
});

describe('a tree', () => {
  const leaves = Array.from({ length: 9 }, (_, at) => ({ caseNo: `C${at}`, hash: digest(String(at)) }));
  test.each([1, 2, 3, 4, 5, 7, 8, 9])('of %i cases has a way up from each, and none from another', (count) => {
    const some = leaves.slice(0, count);
    const { root, pathTo } = treeOf([...some].reverse(), digest);
    expect(treeOf(some, digest).root).toBe(root);
    for (const leaf of some) expect(rootFrom(leaf, pathTo.get(leaf.caseNo) ?? [], digest)).toBe(root);
    for (const leaf of some.slice(1)) expect(rootFrom(leaf, pathTo.get('C0') ?? [], digest)).not.toBe(root);
    expect(treeOf(leaves.slice(1, count + 1), digest).root).not.toBe(root);
  });

  test('is another with one case twice, and a node is no leaf', () => {
    const three = leaves.slice(0, 3);
    expect(treeOf([...three, ...three.slice(2)], digest).root).not.toBe(treeOf(three, digest).root);
    const [left, right] = leaves.map(({ caseNo, hash }) => digest(`leaf\n${caseNo}\n${hash}`));
    expect(treeOf(leaves.slice(0, 1), digest).root).toBe(left);
    expect(treeOf(leaves.slice(0, 2), digest).root).toBe(digest(`node\n${left}\n${right}`));
  });

  test('of a day without events has a root', () => expect(treeOf([], digest).root).toMatch(/^[0-9a-f]{64}$/));
});

describe('the days’ roots', () => {
  const at = (written: string) => new Date(`2026-11-${written}:00+08:00`);
  test('are made of days that are over by ten minutes, none left out', () => {
    expect(daysDue('2026-11-23', at('23T23:59'))).toEqual([]);
    expect(daysDue('2026-11-23', at('24T00:09'))).toEqual([]);
    expect(daysDue('2026-11-23', at('24T00:10'))).toEqual(['2026-11-23']);
    expect(daysDue('2026-11-20', at('24T08:00'))).toEqual(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23']);
    expect(lookedBack(at('24T08:00')).slice(-2)).toEqual(['2026-11-22', '2026-11-23']);
    expect(lookedBack(at('24T08:00'))).toHaveLength(30);
  });

  const roots = ['2026-11-21', '2026-11-22', '2026-11-23'].reduce<AuditRoot[]>((made, day) => [...made, rootAfter(made.at(-1), { day, root: digest(day), cases: 1 }, digest)], []);
  const [a, b, c] = roots as [AuditRoot, AuditRoot, AuditRoot];
  test('follow one another: one altered, dropped or made anew is told by its day', () => {
    expect([rootFault(roots, digest), rootFault([c, a, b], digest), rootFault([b, c], digest)]).toEqual([undefined, undefined, undefined]);
    expect(rootFault([a, { ...b, root: digest('x') }, c], digest)).toBe('2026-11-22');
    expect(rootFault([a, c], digest)).toBe('2026-11-23');
    expect(rootFault([a, rootAfter(a, { ...b, cases: 2 }, digest), c], digest)).toBe('2026-11-23');
    expect(rootFault([a, rootAfter(a, c, digest)], digest)).toBe('2026-11-23');
  });

  test('cover a chain up to the last event of the day, in its own order', () => {
    const on = (...days: string[]) => days.map((day, index) => ({ ...whole[0], seq: index + 1, on: `2026-11-${day}` }) as AuditEvent);
    expect(coveredBy('2026-11-23', on('23', '24', '23', '24'))).toHaveLength(3);
    expect(coveredBy('2026-11-22', on('23'))).toEqual([]);
  });
});

describe('a receipt', () => {
  const mine = { caseNo: one.caseNo, hash: whole[3]?.hash ?? '' };
  const { root, pathTo } = treeOf([mine, ...['A', 'B', 'Z'].map((caseNo) => ({ caseNo, hash: digest(caseNo) }))], digest);
  const roots = [rootAfter(undefined, { day: '2026-11-23', root, cases: 4 }, digest)];
  const receipt: CaseReceipt = { caseNo: one.caseNo, events: whole, upTo: 4, day: '2026-11-23', path: pathTo.get(one.caseNo) ?? [], root };
  const anew = append(append([], 2, { ...look, who: 'O099', name: '他人' }, '09:10'), 3);

  test('holds against the published roots, alone', () => expect(verifyReceipt(receipt, roots, digest)).toEqual({ ok: true, events: 4, day: '2026-11-23' }));

  test.each<[string, Partial<CaseReceipt>, object]>([
    ['an altered event', { events: whole.map((event) => (event.seq === 3 ? { ...event, name: '他人' } : event)) }, { fault: 'EventAltered', about: 3 }],
    ['a dropped event', { events: whole.filter(({ seq }) => seq !== 3) }, { fault: 'EventMissing', about: 3 }],
    ['a dropped end', { events: whole.slice(0, 3) }, { fault: 'EventMissing', about: 4 }],
    ['a dropped end, counted so', { events: whole.slice(0, 3), upTo: 3 }, { fault: 'PathWrong', about: '2026-11-23' }],
    ['no events', { events: [], upTo: 0 }, { fault: 'EventMissing', about: 1 }],
    ['a chain written anew', { events: anew }, { fault: 'PathWrong', about: '2026-11-23' }],
    ['another case’s path', { path: pathTo.get('Z') ?? [] }, { fault: 'PathWrong', about: '2026-11-23' }],
    ['a root of its own', { root: rootFrom(mine, [], digest), path: [] }, { fault: 'PathWrong', about: '2026-11-23' }],
    ['another case’s number', { caseNo: 'A' }, { fault: 'OtherCase', about: 1 }],
    ['a day nobody published', { day: '2026-11-24' }, { fault: 'RootUnknown', about: '2026-11-24' }],
  ])('with %s is refused', (_, change, verdict) => expect(verifyReceipt({ ...receipt, ...change }, roots, digest)).toEqual({ ok: false, ...verdict }));

  test('is not measured by roots that were altered', () => {
    expect(verifyReceipt(receipt, roots.map((one) => ({ ...one, cases: 5 })), digest)).toEqual({ ok: false, fault: 'RootsBroken', about: '2026-11-23' });
  });
});
