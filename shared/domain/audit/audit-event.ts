import type { CaseRole, CaseState, CaseStep } from '../cases/case';

/** SHA-256 of a text, in hex: the caller brings it. */
export type Digest = (text: string) => string;

/** What staff can look at, and what they do beside the steps of a case. */
export type Noted = 'case' | 'search' | 'file' | 'document' | 'verifyFile' | 'repairCredit' | 'messages' | 'message' | 'licence' | 'actOnLicence';

/**
 * Something done with a case or looked at (存证), chained to what went before it. It holds what the applicant may read;
 * of the rest of a step it holds only `seal`. Written once: there is no way to change or delete one.
 */
export type AuditEvent = {
  caseNo: string;
  /** Its place in the chain of its case, from 1. */
  seq: number;
  /** When it happened, ISO 8601 with +08:00. */
  at: string;
  /** The day it was chained, `YYYY-MM-DD` in +08:00: the first root that can cover it. */
  on: string;
  kind: 'step' | 'look' | 'deed';
  by: CaseRole;
  /** Id and name of the person or officer; `hall`, without a name, when nobody pressed a button. */
  who: string;
  name: string;
  what: CaseStep['action'] | Noted;
  to?: CaseState;
  reason?: string;
  message?: string;
  /** The file, the document by its number in the case, or the step of a licence that is meant. */
  about?: string;
  /** Digest of the step as it is on record, notes of the desk included; its request mark keeps short notes from being guessed. */
  seal?: string;
  /** How many steps of the case are chained up to here, this one included. */
  steps: number;
  /** Hash of the event before it; `FIRST` for the first. */
  previous: string;
  /** SHA-256, in hex, of everything above. */
  hash: string;
};

export const FIRST = '0'.repeat(64);

/** The hash an event, or a root, ought to have: of everything in it but the hash. */
export function hashOf({ hash: _, ...told }: Record<string, unknown>, digest: Digest): string {
  return digest(canonical(told));
}

/** The same JSON whatever order the fields came in; a field without a value is no field. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, part]) => part !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}
