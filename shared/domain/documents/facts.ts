import { dueBy, type Due, type Term } from '../clock/due';
import type { Case, CaseStep } from '../cases/case';
import { countsFrom } from '../cases/deadlines';
import type { NoticeItem } from '../cases/notice';
import type { ProcedureKind } from '../cases/procedure';
import type { Proof } from '../cases/proof';
import type { ServiceItem } from '../items/item';
import type { Calendar } from '../workdays';
import type { CaseDocument } from './document';

/** By which way a material came, as a document says it. */
export type GivenBy = 'form' | 'licence' | 'commitment' | 'later' | 'file' | 'owed';

/** What a document speaks of. Days are `YYYY-MM-DD` in +08:00. */
export type DocumentFacts = {
  document: CaseDocument;
  caseNo: string;
  applicantName: string;
  itemName: string;
  /** Whether the Administrative Licensing Law (行政许可法) governs the item. */
  isLicensing: boolean;
  /** What the item itself stands on (设定依据). */
  basis: readonly string[];
  /** What a grant leads to: the name of a licence or of an outcome. */
  resultName: string;
  hasLicence: boolean;
  issuer: string;
  filedOn: string;
  /** For an acceptance: from which day, by when it is decided, and whether silence accepted it (视为受理). */
  accepted: { from: string; due: Due; isDeemed: boolean } | null;
  promisedDays: number;
  materials: readonly { name: string; by: GivenBy; dueOn: string | null }[];
  reason: string | null;
  /** Who is competent instead (行政许可法 art. 32), where the hall knows. */
  competent: string | null;
  supplement: { items: readonly Pick<NoticeItem, 'name' | 'problem' | 'basis' | 'howToFix'>[]; replyBy: string; whySecond: string | null } | null;
  procedure: { kind: ProcedureKind; reason: string; planned: Term; startedOn: string } | null;
  /** Where a procedure starts with one, or where one is told: null when it is cancelled, or never was. */
  visit: { kind: ProcedureKind; at: string; place: string; who: readonly string[]; prepare: string | null } | null;
  /** Why a visit was moved or cancelled. */
  visitChanged: string | null;
  extension: { days: number; reason: string } | null;
  /** For a case that ended: what was not answered by its day, a notice or a promise. */
  unanswered: 'notice' | 'promise' | null;
};

type Known = { one: Case; item: ServiceItem; document: CaseDocument; issuer: string; calendar: Calendar };

/** What a document says follows from the case and its step alone, so that it reads the same whenever it is asked for. */
export function factsOf({ one, item, document, issuer, calendar }: Known): DocumentFacts {
  const step = stepAt(one, document.step);
  const filed = one.steps.find(({ action }) => action === 'submit') ?? step;
  return {
    document, issuer, caseNo: one.caseNo, applicantName: one.applicant.name, itemName: one.item.name,
    isLicensing: item.type === '行政许可', basis: item.basis, resultName: item.result.name, hasLicence: item.result.licenceType !== null,
    filedOn: filed.at.slice(0, 10), accepted: acceptedBy(one, document, calendar), promisedDays: one.item.promisedDays,
    materials: materialsOf(one, item), reason: (document.kind === 'refusal' ? one.decision?.reason : step.reason) ?? null,
    competent: one.declined?.ground === 'notInScope' ? one.declined.competent : null,
    supplement: noticeOf(one, document), procedure: procedureOf(one, document), ...visitOf(one, document), extension: document.kind === 'extension' ? one.extension : null,
    unanswered: document.kind !== 'lapse' ? null : one.steps[document.step - 1]?.to === 'supplementing' ? 'notice' : 'promise',
  };
}

function stepAt({ steps }: Case, at: number): CaseStep {
  const step = steps[at];
  if (!step) throw new Error(`No step ${at}`);
  return step;
}

/** An acceptance counts from its own day; one by silence from the day on which everything had come (行政许可法 art. 32). */
function acceptedBy(one: Case, { kind, step }: CaseDocument, calendar: Calendar): DocumentFacts['accepted'] {
  if (kind !== 'acceptance') return null;
  const isDeemed = stepAt(one, step).action === 'deemAccepted';
  const whole = one.steps.slice(0, step).filter(({ action }) => action === 'submit' || action === 'answerInFull' || action === 'endSupplement').at(-1);
  const from = countsFrom(new Date((isDeemed && whole ? whole : stepAt(one, step)).at), calendar);
  return { from: from.on, due: dueBy(from, { length: one.item.promisedDays, unit: 'workdays' }, calendar, []), isDeemed };
}

/** The notices of a case are in the order of the steps that gave them. */
function noticeOf(one: Case, { kind, step }: CaseDocument): DocumentFacts['supplement'] {
  if (kind !== 'supplementNotice') return null;
  const notice = one.notices[one.steps.slice(0, step).filter(({ action }) => action === 'askSupplement').length];
  return notice ? { items: notice.items, replyBy: notice.replyBy, whySecond: notice.leave?.reason ?? null } : null;
}

function procedureOf(one: Case, { kind, step }: CaseDocument): DocumentFacts['procedure'] {
  const found = kind === 'procedure' ? one.procedures.find(({ startedAt }) => startedAt === stepAt(one, step).at) : undefined;
  return found ? { kind: found.kind, reason: found.reason, planned: found.planned, startedOn: stepAt(one, step).at.slice(0, 10) } : null;
}

/** A visit as it was told by this very step, or before its procedure started. */
function visitOf(one: Case, { kind, step }: CaseDocument): Pick<DocumentFacts, 'visit' | 'visitChanged'> {
  const { at } = stepAt(one, step);
  const found = one.procedures.find(({ startedAt, told = [] }) => (kind === 'procedure' ? startedAt === at : kind === 'visit' && told.some((notice) => notice.at === at)));
  const notice = found?.told?.filter((one) => one.at <= at).at(-1);
  const visit = notice?.visit;
  const who = visit ? [...(visit.staff ?? []).map(({ name, department }) => `${name}（${department}）`), ...visit.parties] : [];
  return {
    visit: found && visit ? { kind: found.kind, at: visit.at, place: visit.place, who, prepare: visit.prepare ?? null } : null,
    visitChanged: kind === 'visit' ? (notice?.reason ?? null) : null,
  };
}

/** Every material that was met, in the item's order; one that was promised stays promised, whatever came later. */
function materialsOf({ proofs, promises }: Case, { materials }: ServiceItem): DocumentFacts['materials'] {
  return materials.flatMap(({ code, name }) => {
    const [proof, promise] = [proofs[code], promises.find(({ material }) => material === code)];
    if (!proof) return [];
    return [promise ? { name, by: promise.kind, dueOn: promise.kind === 'later' ? promise.dueOn : null } : { name, by: givenBy[proof.by], dueOn: null }];
  });
}

const givenBy: Record<Proof['by'], GivenBy> = {
  form: 'form', licence: 'licence', awaited: 'licence', commitment: 'commitment', later: 'later', reuse: 'file', upload: 'file', owed: 'owed',
};
