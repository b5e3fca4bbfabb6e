import { advance } from '../flow';
import { allow, type Outcome } from '../outcome';
import { dropOpen } from '../promises/settle';
import { dayOf, stampOf } from '../workdays';
import { caseFlow, type Case, type CaseAction, type CaseRole, type CaseState, type CaseStep, type RequestMark } from './case';
import { leaseFrom } from './lease';
import { isSameParty, partyOf } from './party';

/** Who acts, when, and by which request. `message` is for the applicant, `note` for the desk alone. */
export type Act = {
  by: CaseRole; who: string; name: string; at: Date; reason?: string | undefined; message?: string | undefined; note?: string | undefined; request?: RequestMark | undefined;
};

/** A case that ends so grants nothing, or no longer: what was promised for it binds nobody any longer. */
const endsInNothing: readonly CaseState[] = ['declined', 'withdrawn', 'rejected', 'lapsed', 'revoked'];

/** The one way a case changes: along the chart, leaving a step; whose time it is, and the holder's lease, follow. */
export function record(before: Case, action: CaseAction, act: Act, change: Partial<Case> = {}): Outcome<Case, 'ActionNotOpen'> {
  const moved = advance(caseFlow, before.state, action, act.by);
  if (!moved.ok) return moved;
  const after = { ...before, ...change, state: moved.value, steps: [...before.steps, stepOf(action, act, moved.value)] };
  const kept = endsInNothing.includes(after.state) ? { ...after, promises: dropOpen(after.promises, dayOf(act.at)) } : after;
  // A draft that ends is forgotten: nobody has a use for what was typed (个人信息保护法 47).
  const left = before.state === 'draft' && endsInNothing.includes(after.state) ? { ...kept, answers: {}, proofs: {} } : kept;
  return allow(withTurn(withLease(left, act), act.at));
}

export function stepOf(action: CaseStep['action'], act: Act, to: Case['state']): CaseStep {
  return {
    action, by: act.by, who: act.who, name: act.name, at: stampOf(act.at), to,
    ...(act.reason ? { reason: act.reason } : {}), ...(act.message ? { message: act.message } : {}), ...(act.note ? { note: act.note } : {}),
    ...(act.request ? { request: act.request } : {}),
  };
}

/** The hall acting by itself, right after somebody's step. */
export function byHall(at: Date): Act {
  return { by: 'clock', who: 'hall', name: '', at };
}

/** Whose time runs from now on; a change of nobody's turn leaves the ledger as it is. */
export function withTurn(one: Case, at: Date): Case {
  const party = partyOf(one);
  if (one.clock === null || isSameParty(one.clock.turns.at(-1)?.party, party)) return one;
  return { ...one, clock: { ...one.clock, turns: [...one.clock.turns, { at: stampOf(at), party }] } };
}

/** Whoever holds a case and does something with it goes on holding it. */
function withLease(one: Case, act: Act): Case {
  return one.takenBy?.officerId === act.who ? { ...one, takenBy: leaseFrom(one.takenBy, act.at) } : one;
}
