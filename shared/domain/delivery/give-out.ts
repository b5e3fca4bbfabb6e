import { allow, refuse, type Outcome } from '../outcome';
import type { Parcel } from './parcel';
import { stepOnParcel, type ParcelAct } from './step-on-parcel';

/** So many wrong guesses lock a code: who has the parcel coming asks for another. */
export const MOST_GUESSES = 5;

/** `isGiven`: the code was right. A wrong one is kept as a step, so that nobody guesses on. */
export type GivenOut = { after: Parcel; isGiven: boolean };

export function giveOut(before: Parcel, digits: string, act: ParcelAct): Outcome<GivenOut, 'ActionNotOpen' | 'CodeLocked'> {
  if (before.code.wrong >= MOST_GUESSES) return refuse('CodeLocked');
  const isRight = digits === before.code.digits;
  const moved = stepOnParcel(before, isRight ? 'giveOut' : 'wrongCode', act, isRight ? {} : { code: { ...before.code, wrong: before.code.wrong + 1 } });
  return moved.ok ? allow({ after: moved.value, isGiven: isRight }) : moved;
}

export function isLocked({ code }: Pick<Parcel, 'code'>): boolean {
  return code.wrong >= MOST_GUESSES;
}

/** The applicant's own phone gives them a new code; the old one opens nothing any more. */
export function renewCode(before: Parcel, digits: string, act: ParcelAct): Outcome<Parcel, 'ActionNotOpen'> {
  return stepOnParcel(before, 'newCode', act, { code: { digits, wrong: 0 } });
}
