import { FIRST, hashOf, type AuditEvent, type Digest } from './audit-event';
import type { AuditProof } from './audit-root';

export type ChainFault = { fault: 'EventMissing' | 'OrderWrong' | 'OtherCase' | 'EventAltered' | 'ChainBroken'; seq: number };

/** The first thing wrong with a chain that should begin at 1; nothing when it is whole. */
export function chainFault(caseNo: string, events: readonly AuditEvent[], digest: Digest): ChainFault | undefined {
  for (const [index, event] of events.entries()) {
    const seq = index + 1;
    const fault = faultOf(event, { caseNo, seq, events, previous: events[index - 1]?.hash ?? FIRST }, digest);
    if (fault) return { fault, seq };
  }
  return undefined;
}

/** The hash a chain ends in, made anew from what its events say: any that was altered, dropped or moved gives another. */
export function endOf(events: readonly AuditEvent[], digest: Digest): string {
  return events.reduce((previous, event) => hashOf({ ...event, previous }, digest), FIRST);
}

/** What is wrong with a chain that once ended in this hash; one written anew from end to end has no fault of its own. */
export function faultAgainst({ caseNo, upTo, hash }: Pick<AuditProof, 'caseNo' | 'upTo' | 'hash'>, events: readonly AuditEvent[], digest: Digest): ChainFault | undefined {
  if (endOf(events, digest) === hash) return undefined;
  return chainFault(caseNo, events, digest) ?? { fault: events.length < upTo ? 'EventMissing' : 'ChainBroken', seq: Math.min(events.length + 1, upTo) };
}

type Place = { caseNo: string; seq: number; previous: string; events: readonly AuditEvent[] };

function faultOf(event: AuditEvent, { caseNo, seq, previous, events }: Place, digest: Digest): ChainFault['fault'] | undefined {
  if (event.hash !== hashOf(event, digest)) return 'EventAltered';
  if (event.caseNo !== caseNo) return 'OtherCase';
  if (event.seq !== seq) return events.some((other) => other.seq === seq) ? 'OrderWrong' : 'EventMissing';
  // Everything fits but the link: the event before it was written anew, hash and all.
  return event.previous === previous ? undefined : 'ChainBroken';
}
