import { refuse, type Outcome } from '../outcome';
import type { OfficerName } from '../people/officer';
import type { Conflict } from '../people/conflict';
import type { Case } from './case';
import { holderOf } from './lease';
import type { Act } from './step';
import { takeCase } from './take-case';

/** Taking what was handed out: not one the officer has already, and none of their own interest. */
export function takeNext(before: Case, officer: OfficerName, act: Act, conflict: Conflict | null): Outcome<Case, 'ActionNotOpen' | 'TakenByAnother' | 'ConflictOfInterest'> {
  const holder = holderOf(before, act.at);
  return holder ? refuse('TakenByAnother', { takenBy: holder.name }) : takeCase(before, officer, act, conflict);
}
