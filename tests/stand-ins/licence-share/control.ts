import type { Change } from './book';
import type { FaultName } from './faults';
import type { Kept, State } from './register';
import type { Share } from './services';

type Command = Partial<{
  clear: true; faults: Partial<Record<FaultName, number>>; slowMs: number; clockOffsetMs: number; skewMs: number;
  change: { no: string; state?: State; validTo?: string | null; fields?: Kept['fields']; as?: Change; isPoison?: boolean };
  add: { holderCode: string; type: string; name: string; no: string; issued: string; validTo: string | null; fields: Kept['fields'] };
  correct: { ticket: string; says?: string };
  uphold: { ticket: string; says: string };
}>;
export type Controlled = Share & { setClock(offsetMs: number): void; setSkew(ms: number): void };

const changeOf: Partial<Record<State, Change>> = { '01': 'changed', '02': 'suspended', '05': 'expired' };

/** `/__control`: what tests and people on this machine may do to the share. */
export function control(asked: Command, share: Controlled): unknown {
  if (asked.clear) share.faults.clear();
  if (asked.faults) share.faults.set(asked.faults);
  if (asked.slowMs !== undefined) share.faults.slowMs = asked.slowMs;
  if (asked.clockOffsetMs !== undefined) share.setClock(asked.clockOffsetMs);
  if (asked.skewMs !== undefined) share.setSkew(asked.skewMs);
  if (asked.change) change(asked.change, share);
  if (asked.add) add(asked.add, share);
  if (asked.correct) answerCorrection(asked.correct, 'corrected', share);
  if (asked.uphold) answerCorrection(asked.uphold, 'upheld', share);
  return share.book.counts();
}

const stamp = (share: Share) => new Date(share.now() + 8 * 3_600_000).toISOString().replace('Z', '+08:00');

function found(no: string, { book }: Share): Kept {
  const one = book.find(no);
  if (!one) throw new Error(`No licence ${no}`);
  return one;
}

function change({ no, as, isPoison, state, validTo, fields }: NonNullable<Command['change']>, share: Share): void {
  const before = found(no, share);
  const after: Kept = {
    ...before, state: state ?? before.state, validTo: validTo === undefined ? before.validTo : validTo, fields: { ...before.fields, ...fields }, version: before.version + 1,
  };
  const kind = as ?? (state === undefined ? 'changed' : (changeOf[state] ?? 'revoked'));
  share.book.change(after, { change: kind, at: stamp(share), ...(isPoison ? { isPoison } : {}) });
}

function add({ holderCode, type, ...licence }: NonNullable<Command['add']>, share: Share): void {
  const holder = share.register.holders.get(holderCode);
  if (!holder) throw new Error('No such holder');
  share.book.add({ ...licence, type, ...share.register.kindOf(type), holder, state: '01', version: 1 });
}

function answerCorrection({ ticket, says }: { ticket: string; says?: string }, as: 'corrected' | 'upheld', share: Share): void {
  const asked = share.book.correctionBy((one) => one.ticket === ticket);
  if (!asked) throw new Error(`No correction ${ticket}`);
  const before = found(asked.no, share);
  const after = as === 'upheld' ? before : { ...before, version: before.version + 1, fields: { ...before.fields, [asked.field]: asked.shouldBe } };
  share.book.change(after, { change: as, at: stamp(share), ticket, ...(says === undefined ? {} : { says }) });
}
