import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kept, Register } from './register';

export type Change = 'revoked' | 'suspended' | 'changed' | 'expired' | 'corrected' | 'upheld';
/** `isPoison` is sent without a seal, as an entry gone wrong on the way. */
export type Entry = { seq: number; change: Change; at: string; licence: Kept; ticket?: string; says?: string; isPoison?: boolean };
export type Correction = { id: string; ticket: string; no: string; field: string; says: string; shouldBe: string };
type State = { changed: Record<string, Kept>; feed: Entry[]; revoked: string[]; corrections: Correction[] };

/** Everything that happened since the catalogue was written; kept in the folder, so that the feed goes on after a restart. */
export function openBook(folder: string | undefined, register: Register) {
  const file = folder === undefined ? undefined : join(folder, 'book.json');
  const state: State = file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as State) : { changed: {}, feed: [], revoked: [], corrections: [] };
  const save = () => {
    if (!file) return;
    writeFileSync(`${file}.new`, JSON.stringify(state));
    renameSync(`${file}.new`, file);
  };
  const licences = new Map([...register.licences, ...Object.values(state.changed)].map((one) => [one.no, one]));
  const put = (one: Kept) => {
    licences.set(one.no, one);
    state.changed[one.no] = one;
  };
  return {
    find: (no: string) => licences.get(no),
    heldBy: (code: string) => [...licences.values()].filter((one) => one.holder.code === code),
    feedSince: (seq: number, most: number) => state.feed.slice(seq, seq + most),
    isRevoked: (grantId: string) => state.revoked.includes(grantId),
    correctionBy: (match: (one: Correction) => boolean) => state.corrections.find(match),
    counts: () => ({ feed: state.feed.length, corrections: state.corrections.length, revoked: state.revoked.length }),
    add(one: Kept) {
      put(one);
      save();
    },
    change(one: Kept, entry: Omit<Entry, 'seq' | 'licence'>) {
      put(one);
      state.feed.push({ ...entry, seq: state.feed.length + 1, licence: one });
      save();
    },
    revoke(grantId: string) {
      if (!state.revoked.includes(grantId)) state.revoked.push(grantId);
      save();
    },
    /** One ticket for one id of the hall's, however often it asks. */
    correction(asked: Omit<Correction, 'ticket'>): Correction {
      const known = state.corrections.find((one) => one.id === asked.id);
      const made = known ?? { ...asked, ticket: `YYHS${String(state.corrections.length + 1).padStart(8, '0')}` };
      if (!known) state.corrections.push(made);
      save();
      return made;
    },
  };
}

export type Book = ReturnType<typeof openBook>;
