import type { Person } from '../people/person';
import { dayOf } from '../workdays';
import type { Bar } from './promise';

/** An entry on an applicant's record: a promise that a check found false, until credit is repaired. Days are `YYYY-MM-DD`. */
export type BrokenPromise = {
  caseNo: string; material: string; commitment: string; on: string; reason: string; repairedOn: string | null;
  /** Who recorded the repair, and on what ground. */
  repairedBy?: { officerId: string; name: string; note: string };
};

/** Who may not promise: those on the list of the seriously dishonest, and those whose earlier promise was false (国办发〔2020〕42号, 三). */
export function isBarred(person: Person, broken: readonly BrokenPromise[], at: Date): Bar | null {
  if (person.kind === 'legal' && person.facts['blacklisted'] === true) return { why: 'dishonestyList', until: null };
  const open = broken.filter((one) => one.repairedOn === null || one.repairedOn > dayOf(at));
  const ends = open.map((one) => one.repairedOn);
  return open.length === 0 ? null : { why: 'brokenPromise', until: ends.includes(null) ? null : ends.sort().at(-1) ?? null };
}
