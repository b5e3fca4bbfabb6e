import { any } from 'dynamodb-toolbox/schema/any';
import type { PackedCase, PackedRating } from '../hall';

/** A line of a list without its names, in the order of `pack`: a page of a queue is read with every look at it. */
type Line = readonly (string | number | boolean | null | PackedRating)[];

function pack(row: PackedCase): Line {
  const { caseNo, itemCode, itemName, applicantName, desk, state, startedAt, receivedOn, dueOn, clock, takenBy, isGranted, isRated, answerBy = null, urgedAt = null, waitsForGrant = null, town = null, badRating = null } = row;
  const line = [
    caseNo, itemCode, itemName, applicantName, desk, state, startedAt, receivedOn, dueOn, clock && clock.light, clock && clock.legalDueOn, clock && clock.dueAt, clock?.isResting ? 1 : 0,
    takenBy && takenBy.officerId, takenBy && takenBy.name, isGranted, isRated ? 1 : 0, town, answerBy, urgedAt, waitsForGrant, badRating,
  ];
  while (line.at(-1) === null) line.pop();
  return line;
}

function unpack(line: Line): PackedCase {
  const [caseNo, itemCode, itemName, applicantName, desk, state, startedAt, receivedOn, dueOn, light, legalDueOn, dueAt, isResting, officerId, name, isGranted = null, isRated, town, answerBy, urgedAt, waitsForGrant, badRating] = line;
  return {
    caseNo, itemCode, itemName, applicantName, desk, state, startedAt, receivedOn, dueOn, isGranted, isRated: isRated === 1,
    clock: light ? { light, legalDueOn, dueAt: dueAt ?? null, isResting: isResting === 1 } : null, takenBy: officerId ? { officerId, name } : null,
    ...(answerBy ? { answerBy } : {}), ...(urgedAt ? { urgedAt } : {}), ...(waitsForGrant ? { waitsForGrant } : {}), ...(town ? { town } : {}), ...(badRating ? { badRating } : {}),
  } as PackedCase;
}

/** What an index carries of a case. One that an earlier release wrote has its names still. */
export function readRow(written: string): PackedCase {
  const read = JSON.parse(written) as PackedCase | Line;
  return Array.isArray(read) ? unpack(read as Line) : (read as PackedCase);
}

export function writeRow(row: PackedCase): string {
  return JSON.stringify(pack(row));
}

export const packedCase = () => any().castAs<PackedCase>().transform({ encode: writeRow, decode: readRow });
