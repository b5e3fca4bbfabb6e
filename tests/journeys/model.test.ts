import { actOnMyCase, getCase } from '../../shared/contract/cases';
import { actOnCase, getDeskCase, takeCase } from '../../shared/contract/desk';
import { answerSupplement } from '../../shared/contract/proofs';
import { caseFlow, type CaseAction, type CaseRole, type CaseState } from '../../shared/domain/cases/case';
import { officerActions, type OfficerAction } from '../../shared/domain/cases/officer-actions';
import { actionsOpen, advance } from '../../shared/domain/flow';
import type { Client } from '../setup/client';
import { file } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { isThorough } from '../setup/thorough';

const WALKS = isThorough ? 40 : 7;
const STEPS = 14;

/** An instant item at a desk with a chief, and a promised one whose leader is the director. */
const worlds = [{ who: 'P011', item: 'DY-XK-0082', clerk: 'O026', chief: 'O035' }, { who: 'P001', item: 'DY-JF-0004', clerk: 'O012', chief: 'O037' }] as const;
type Staff = { clerk: Client; chief: Client; director: Client };
type World = { applicant: Client; item: string; staff: Staff };

let hall: TestHall;
let opened: World[];
const told = new Set<string>();
beforeAll(async () => {
  hall = await openTestHall();
  hall.setClock('2026-11-23T09:00:00+08:00');
  opened = await Promise.all(worlds.map(async ({ who, item, clerk, chief }) =>
    ({ item, applicant: await hall.as(who), staff: { clerk: await hall.as(clerk), chief: await hall.as(chief), director: await hall.as('O037') } })));
});
afterAll(() => hall.close());

function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) % below;
}

/** Everything an action could need, so that only the state decides. */
const detailsFor = (material: string) => ({
  reason: '按规定办理', decline: { ground: 'notNeeded' as const }, leave: 'newFact' as const, proposal: { isGranted: false },
  supplement: { items: [{ about: 'material' as const, key: material, problem: '照片模糊', basis: '《护士条例》第八条', howToFix: '重新拍摄' }] },
  procedure: { id: 1, kind: 'expertReview' as const, planned: { length: 3, unit: 'workdays' as const }, result: '完成' },
});

type Try = { by: CaseRole; action: CaseAction; run(): Promise<{ status: number; refusal?: string | undefined }> };

const endings: readonly CaseAction[] = ['decline', 'approve', 'reject', 'withdraw'];

/** Three times of four something that is offered, so that a walk goes far; else anything at all. */
async function attempt(next: (below: number) => number, { applicant, staff }: World, caseNo: string, material: string): Promise<Try> {
  const officer = staff[(['clerk', 'clerk', 'chief', 'director'] as const)[next(4)] ?? 'clerk'];
  const { actions, state } = await officer.get(getDeskCase, { caseNo });
  if (state === 'supplementing' && next(2) === 0) return { by: 'applicant', action: 'answerInFull', run: () => applicant.ask(answerSupplement, { caseNo, proofs: { [material]: { by: 'licence' } } }) };
  const offered = actions.filter((action) => action === 'take' || (officerActions as readonly CaseAction[]).includes(action)).filter((action) => !endings.includes(action) || next(4) === 0);
  const all: CaseAction[] = [...officerActions, 'take', 'withdraw'];
  const action = next(4) > 0 ? offered[next(Math.max(1, offered.length))] : all[next(all.length)];
  if (action === 'withdraw') return { by: 'applicant', action, run: () => applicant.ask(actOnMyCase, { caseNo, action }) };
  if (action === 'take' || action === undefined) return { by: 'officer', action: 'take', run: () => officer.ask(takeCase, { caseNo }) };
  return { by: 'officer', action, run: () => officer.ask(actOnCase, { caseNo, action: action as OfficerAction, ...detailsFor(material) }) };
}

/** Where the chart may lead from here by this action; what the hall does by itself right afterwards is part of it. */
function mayLeadTo(state: CaseState, action: CaseAction, by: CaseRole): CaseState[] {
  const moved = advance(caseFlow, state, action, by);
  if (!moved.ok) return [];
  const onwards = actionsOpen(caseFlow, moved.value, 'clock').filter((one) => one === 'issue' || one === 'close').flatMap((one) => mayLeadTo(moved.value, one, 'clock'));
  return [moved.value, ...onwards];
}

test.each(Array.from({ length: WALKS }, (_, seed) => seed + 1))('walk %d: through the real hall a case goes only along the chart, and a refusal changes nothing', async (seed) => {
  const next = numbers(seed * 7919);
  const world = opened[seed % opened.length] as World;
  const { applicant } = world;
  const { caseNo, proofs } = await file(applicant, world.item);
  const material = Object.keys(proofs).find((code) => proofs[code]?.by === 'licence') ?? '';
  const seen: string[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    const one = await attempt(next, world, caseNo, material);
    const before = await applicant.get(getCase, { caseNo });
    const answer = await one.run();
    const after = await applicant.get(getCase, { caseNo });
    const isDone = answer.status === 200;
    seen.push(`${one.action} ${isDone ? after.state : answer.refusal}`);
    const isIssuedMeanwhile = before.state === 'approved' && after.state === 'closed';
    if (isDone) expect([one.action, mayLeadTo(before.state, one.action, one.by)]).toEqual([one.action, expect.arrayContaining([after.state])]);
    else if (!isIssuedMeanwhile) expect([one.action, after.state, after.version]).toEqual([one.action, before.state, before.version]);
    // Nothing that happened is ever taken back.
    expect(after.steps.slice(0, before.steps.length)).toEqual(before.steps);
    if (isDone && after.version !== before.version) expect(after.steps.length).toBeGreaterThan(before.steps.length);
  }
  const end = await world.staff.director.get(getDeskCase, { caseNo });
  expect(end.steps.map(({ to }) => to).at(-1)).toBe(end.state);
  seen.forEach((line) => told.add(line));
});

test('between them the walks went most of the ways there are', () => {
  const done = new Set([...told].filter((line) => /^\w+ [a-z]/.test(line)).map((line) => line.split(' ')[0]));
  expect(done.size).toBeGreaterThanOrEqual(12);
  for (const action of ['take', 'putBack', 'accept', 'propose', 'sendBack', 'askSupplement', 'answerInFull', 'askProcedure']) expect([...done]).toContain(action);
});
