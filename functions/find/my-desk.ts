import type { OfficerCaller } from '../../shared/domain/people/caller';

/** The desk that is meant, or the officer's first; undefined where it is none of theirs. */
export function myDesk({ desks }: Pick<OfficerCaller, 'desks'>, desk: string | undefined): string | undefined {
  return desk === undefined ? desks[0] : desks.find((one) => one === desk);
}
