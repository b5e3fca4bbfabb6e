import { actionsFor, officerActionsFor } from '../../shared/domain/cases/actions-for';
import { caseFlow, deskStates, turnIn, type CaseRole, type CaseState } from '../../shared/domain/cases/case';
import { actionsOpen, advance, type Step } from '../../shared/domain/flow';
import { draftFor, huangYueying, item, pengBo } from '../rules/fixtures';

/** Each way of the chart; what stays where it is leads back to each of its states. */
const rows: readonly Step[] = caseFlow.flatMap((row): Step[] => (row.to === 'stays' ? row.from.map((state) => ({ ...row, from: [state], to: state })) : [row]));
const states = [...new Set(rows.flatMap(({ from, to }) => [...from, to]))] as CaseState[];
const roles: CaseRole[] = ['applicant', 'officer', 'clock'];
/** The ways out of a state; what leads back into it is no way out. */
const waysOut = (state: CaseState) => rows.filter((row) => row.from.includes(state) && row.to !== state);

test('every state can be reached from a draft', () => {
  const reached = new Set<string>(['draft']);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const row of rows) if (row.from.some((state) => reached.has(state))) reached.add(row.to);
  }
  expect([...reached].sort()).toEqual([...states].sort());
  expect(Object.keys(turnIn).sort()).toEqual([...states].sort());
});

test('a case ends closed, declined, withdrawn, lapsed or revoked, and nowhere else', () => {
  expect(states.filter((state) => waysOut(state).length === 0).sort()).toEqual(['declined', 'lapsed', 'revoked', 'withdrawn']);
});

test('from every state some ending can be reached', () => {
  const ends = (state: CaseState, seen: readonly CaseState[] = []): boolean =>
    waysOut(state).length === 0 || waysOut(state).some((row) => !seen.includes(row.to as CaseState) && ends(row.to as CaseState, [...seen, state]));
  expect(states.filter((state) => !ends(state))).toEqual([]);
});

test('no action means two things in one state for one role', () => {
  for (const state of states) {
    for (const role of roles) {
      const open = actionsOpen(caseFlow, state, role);
      expect([state, role, open]).toEqual([state, role, [...new Set(open)]]);
    }
  }
});

test('every action open in a state leads to a state of the chart, and every other is refused with what is open', () => {
  for (const state of states) {
    for (const role of roles) {
      const open = actionsOpen(caseFlow, state, role);
      for (const action of new Set(caseFlow.map((row) => row.action))) {
        const moved = advance(caseFlow, state, action, role);
        if (open.includes(action)) expect(moved).toEqual({ ok: true, value: expect.stringMatching(new RegExp(`^(${states.join('|')})$`)) });
        else expect(moved).toEqual({ ok: false, refusal: 'ActionNotOpen', about: { state, open } });
      }
    }
  }
});

test('the refusal of a second filing says what is open', () => {
  expect(advance(caseFlow, 'submitted', 'submit', 'applicant')).toEqual({ ok: false, refusal: 'ActionNotOpen', about: { state: 'submitted', open: ['urge', 'consentDates', 'withdraw', 'authorise', 'revokeAuthorisation', 'supply', 'withdrawPromise'] } });
  expect(advance(caseFlow, 'submitted', 'accept', 'applicant').ok).toBe(false);
});

test('nobody withdraws, and no officer acts, after the decision; a closed one is only checked, and its bad rating answered', () => {
  expect(actionsOpen(caseFlow, 'closed', 'officer')).toEqual(['contactRating', 'answerRating', 'checkPromise', 'revokeDecision']);
  for (const state of ['approved', 'rejected', 'issued', 'declined', 'withdrawn', 'lapsed'] as const) {
    expect([state, actionsOpen(caseFlow, state, 'applicant').includes('withdraw'), actionsOpen(caseFlow, state, 'officer')]).toEqual([state, false, []]);
  }
});

test('whose turn it is agrees with the chart', () => {
  for (const state of states) {
    const movers = new Set(waysOut(state).filter((row) => row.action !== 'withdraw' && row.action !== 'lapse' && row.action !== 'revokeDecision').flatMap((row) => row.by));
    const expected = state === 'draft' || state === 'supplementing' ? 'applicant' : movers.has('officer') ? 'desk' : movers.has('clock') ? 'hall' : 'nobody';
    expect([state, turnIn[state]]).toEqual([state, expected]);
    expect([state, deskStates.includes(state)]).toEqual([state, turnIn[state] === 'desk' || state === 'supplementing']);
  }
});

const filed = draftFor(huangYueying, item(), { state: 'submitted' });

test('a case nobody has taken offers taking; the one who has it may decide, others see no button', () => {
  expect(officerActionsFor(filed, { officerId: 'O012', role: 'clerk' }, { mayGrantItself: true, isLate: false })).toEqual(['take']);
  const taken = { ...filed, takenBy: pengBo };
  expect(officerActionsFor(taken, { officerId: 'O012', role: 'clerk' }, { mayGrantItself: true, isLate: false })).toEqual(['putBack', 'handOver', 'accept', 'decline', 'askSupplement']);
  expect(officerActionsFor({ ...taken, state: 'accepted' }, { officerId: 'O012', role: 'clerk' }, { mayGrantItself: true, isLate: false })).toEqual(['putBack', 'handOver', 'askProcedure', 'propose', 'approve']);
  expect(officerActionsFor(taken, { officerId: 'O026', role: 'clerk' }, { mayGrantItself: true, isLate: false })).toEqual([]);
  expect(actionsFor(taken)).toEqual(['withdraw']);
});

test('a closed case offers rating once', () => {
  const closed = { ...filed, state: 'closed' as const };
  expect(actionsFor(closed)).toEqual(['rate']);
  expect(actionsFor({ ...closed, rating: { grade: 5, comment: null, on: '2026-11-23' } })).toEqual([]);
});
