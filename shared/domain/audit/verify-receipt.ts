import type { AuditEvent, Digest } from './audit-event';
import { rootFault, type AuditProof, type AuditRoot } from './audit-root';
import { chainFault, type ChainFault } from './chain-faults';
import { rootFrom } from './merkle';

/** What an applicant keeps of a case (办理存证): everything that happened to it up to a day, and the way to that day's root. */
export type CaseReceipt = { caseNo: string; events: AuditEvent[]; upTo: number; day: string; path: AuditProof['path']; root: string };

/** `about`: the number of the event or the day that is meant. */
export type Verdict = { ok: true; events: number; day: string } | { ok: false; fault: ReceiptFault; about: number | string };
export type ReceiptFault = ChainFault['fault'] | 'RootsBroken' | 'RootUnknown' | 'PathWrong';

/** Whether a receipt is what the hall published the root of, and nothing of it was altered, dropped or moved since. Needs nothing but itself and the roots. */
export function verifyReceipt({ caseNo, events, upTo, day, path, root }: CaseReceipt, roots: readonly AuditRoot[], digest: Digest): Verdict {
  const chain = chainFault(caseNo, events, digest);
  if (chain) return { ok: false, fault: chain.fault, about: chain.seq };
  const last = events.at(-1);
  if (!last || events.length < upTo) return { ok: false, fault: 'EventMissing', about: events.length + 1 };
  const broken = rootFault(roots, digest);
  if (broken) return { ok: false, fault: 'RootsBroken', about: broken };
  const published = roots.find((one) => one.day === day);
  if (!published) return { ok: false, fault: 'RootUnknown', about: day };
  const isCovered = published.root === root && rootFrom({ caseNo, hash: last.hash }, path, digest) === root;
  return isCovered ? { ok: true, events: events.length, day } : { ok: false, fault: 'PathWrong', about: day };
}
