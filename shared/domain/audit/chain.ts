import type { Case, CaseStep } from '../cases/case';
import { FIRST, canonical, hashOf, type AuditEvent, type Digest, type Noted } from './audit-event';

/** Looks of one officer at one thing within this time are one event, unless the case went on in between. */
export const LOOK_MINUTES = 10;
/** How many of the last events tell whether a look is new. */
export const RECENT = 8;

/** A look or deed of an officer, about to be chained. */
export type Note = { kind: 'look' | 'deed'; who: string; name: string; what: Noted; about?: string };
export type Chained = Pick<Case, 'caseNo' | 'steps'>;
type Appending = { one: Chained; note?: Note | undefined; at: string; digest: Digest };

/** What is still to be appended after `recent`, the end of the chain: steps that are not in it yet, then the note, if it says anything new. */
export function eventsToAppend(recent: readonly AuditEvent[], { one, note, at, digest }: Appending): AuditEvent[] {
  const last = recent.at(-1);
  const chained = last?.steps ?? 0;
  const base = { caseNo: one.caseNo, on: at.slice(0, 10) };
  const told = one.steps.slice(chained).map((step, index) => ({ ...base, ...toldOf(step, digest), steps: chained + index + 1 }));
  const steps = chained + told.length;
  const noted = note && (told.length > 0 || !isKnown(recent, note, at)) ? [{ ...base, at, by: 'officer' as const, ...note, steps }] : [];
  return [...told, ...noted].reduce<AuditEvent[]>((events, next) => [...events, linked(next, events.at(-1) ?? last, digest)], []);
}

function linked(next: Omit<AuditEvent, 'seq' | 'previous' | 'hash'>, before: AuditEvent | undefined, digest: Digest): AuditEvent {
  const told = { ...next, seq: (before?.seq ?? 0) + 1, previous: before?.hash ?? FIRST };
  return { ...told, hash: hashOf(told, digest) };
}

function toldOf(step: CaseStep, digest: Digest) {
  const { at, by, who, name, action, to, reason, message } = step;
  return { at, kind: 'step' as const, by, who, name, what: action, to, ...(reason ? { reason } : {}), ...(message ? { message } : {}), seal: sealOf(step, digest) };
}

export function sealOf(step: CaseStep, digest: Digest): string {
  return digest(canonical(step));
}

/** Whether this officer's same look is among the last events already, with no step after it. */
function isKnown(recent: readonly AuditEvent[], { kind, who, what, about }: Note, at: string): boolean {
  const sinceStep = recent.slice(recent.map((event) => event.kind).lastIndexOf('step') + 1);
  const earliest = Date.parse(at) - LOOK_MINUTES * 60_000;
  return sinceStep.some((event) => event.kind === kind && event.who === who && event.what === what && event.about === about && Date.parse(event.at) > earliest);
}
