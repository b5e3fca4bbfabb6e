import type { Case, CaseStep } from '../cases/case';

/** What the hall says in writing (文书), in the order a case may meet them. */
export const documentKinds = [
  'receipt', 'acceptance', 'supplementNotice', 'decline', 'notNeeded', 'procedure', 'visit', 'extension', 'grant', 'refusal', 'lapse',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A document of a case: nothing of it is stored, it follows from the step that made it. `n` counts from 1, `step` from 0. */
export type CaseDocument = { n: number; no: string; kind: DocumentKind; step: number; on: string };

type Written = Pick<Case, 'caseNo' | 'declined'> & { steps: readonly Pick<CaseStep, 'action' | 'at'>[] };

/** The step that makes each kind; any other says nothing in writing. */
const kindOf: Partial<Record<CaseStep['action'], DocumentKind>> = {
  submit: 'receipt', accept: 'acceptance', acceptByFiling: 'acceptance', deemAccepted: 'acceptance', askSupplement: 'supplementNotice', decline: 'decline',
  startProcedure: 'procedure', planVisit: 'visit', cancelVisit: 'visit', extend: 'extension',
  approve: 'grant', approveByFiling: 'grant', convert: 'grant', reject: 'refusal', lapse: 'lapse',
};

/** The word for a kind inside a number (文种代字). */
const marks: Record<DocumentKind, string> = {
  receipt: '收', acceptance: '受', supplementNotice: '补', decline: '不受', notNeeded: '告', procedure: '特', visit: '勘', extension: '延', grant: '许', refusal: '不许', lapse: '终',
};

/** The documents of a case in the order they were made. Steps are only ever added, so none changes its number. */
export function documentsOf({ caseNo, steps, declined }: Written): CaseDocument[] {
  const made = steps.flatMap(({ action, at }, step) => {
    const kind = action === 'decline' && declined?.ground === 'notNeeded' ? 'notNeeded' : kindOf[action];
    return kind ? [{ kind, step, on: at.slice(0, 10) }] : [];
  });
  return made.map((one, at) => ({ n: at + 1, no: numberOf(one.kind, one.on, caseNo, at + 1), ...one }));
}

/** 余政服许〔2026〕20261123123456781-3号. Unique without a counter: the case's own digits, then the order within the case. */
function numberOf(kind: DocumentKind, on: string, caseNo: string, n: number): string {
  return `余政服${marks[kind]}〔${on.slice(0, 4)}〕${caseNo.slice(2)}-${n}号`;
}

/** What stands for a document in an address: the case and the order within it. */
export function documentIdOf(caseNo: string, n: number): string {
  return `${caseNo}-${n}`;
}

/** The case and the order that an id names; nothing when it names none. */
export function readDocumentId(id: string): { caseNo: string; n: number } | undefined {
  const [, caseNo, n] = /^(DY\d{17})-([1-9]\d?)$/.exec(id) ?? [];
  return caseNo === undefined ? undefined : { caseNo, n: Number(n) };
}

/** The day a later step took a document's decision away (撤销); a document that decides nothing stays what it is. */
export function revokedOn({ kind, step }: CaseDocument, { steps }: Written): string | null {
  if (kind !== 'grant') return null;
  const later = steps.slice(step + 1).find(({ action }) => action === 'revokeDecision');
  return later?.at.slice(0, 10) ?? null;
}
