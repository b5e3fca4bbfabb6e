import type { MadePromise } from '../promises/promise';
import type { Case } from './case';

/** A check that a granted case owes (事中事后核查), by its day; one letter is checked once, whatever it covers. */
export type DueCheck = {
  /** The first of `materials`: what the check is called by. */
  material: string;
  materials: { code: string; name: string }[];
  commitment: string | null;
  dueOn: string;
  /** Found false before, and to be put right by now. */
  isAgain: boolean;
};

/** The checks a closed case waits for; a decision that is revoked waits for none. */
export function dueChecks(one: Pick<Case, 'state' | 'promises'>): DueCheck[] {
  if (one.state !== 'closed') return [];
  const waiting = one.promises.flatMap((promise) => {
    const dueOn = checkDay(promise);
    return dueOn === null ? [] : [{ promise, dueOn }];
  });
  const first = waiting.filter(({ promise }, place) => waiting.findIndex((other) => isSameLetter(other.promise, promise)) === place);
  return first.map(({ promise, dueOn }) => ({
    material: promise.material, commitment: promise.commitment, dueOn, isAgain: promise.state === 'broken',
    materials: waiting.filter((other) => isSameLetter(other.promise, promise)).map(({ promise: { material, materialName } }) => ({ code: material, name: materialName })),
  }));
}

/** Two materials may rest on one letter: a whole licence is promised at once. */
export function isSameLetter(a: MadePromise, b: MadePromise): boolean {
  return a.kind === b.kind && a.letter === b.letter;
}

function checkDay({ kind, state, dueOn, rectify }: MadePromise): string | null {
  if (kind !== 'commitment') return null;
  if (state === 'open') return dueOn;
  return state === 'broken' && rectify?.doneOn === null ? rectify.dueOn : null;
}
