import type { Case, CaseStep } from '../cases/case';
import type { Proof } from '../cases/proof';
import type { ServiceItem } from '../items/item';
import { dueOn, receivedOn, type Calendar } from '../workdays';
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
  /** When the decision falls due, counted from the day of this document's step. */
  dueOn: string;
  promisedDays: number;
  materials: readonly { name: string; by: GivenBy; dueOn: string | null }[];
  reason: string | null;
  /** Who is competent instead (行政许可法 art. 32), where the hall knows. */
  competent: string | null;
  supplement: { items: readonly { name: string; problem: string; basis: string; howToFix: string }[]; replyBy: string; whySecond: string | null } | null;
  procedure: { name: string; reason: string; plannedDays: number; startedOn: string } | null;
  extension: { days: number; reason: string; dueOn: string } | null;
};

type Known = { one: Case; item: ServiceItem; document: CaseDocument; issuer: string; calendar: Calendar };

/** What a document says follows from the case and its step alone, so that it reads the same whenever it is asked for. */
export function factsOf({ one, item, document, issuer, calendar }: Known): DocumentFacts {
  const step = stepAt(one, document.step);
  const filed = one.steps.find(({ action }) => action === 'submit') ?? step;
  return {
    document, issuer, caseNo: one.caseNo, applicantName: one.applicant.name, itemName: one.item.name,
    isLicensing: item.type === '行政许可', basis: item.basis, resultName: item.result.name, hasLicence: item.result.licenceType !== null,
    filedOn: filed.at.slice(0, 10), dueOn: dueOn(receivedOn(new Date(step.at), calendar), item.promisedDays, calendar), promisedDays: item.promisedDays,
    materials: materialsOf(one, item), reason: step.reason ?? null,
    competent: null, supplement: null, procedure: null, extension: null,
  };
}

function stepAt({ steps }: Case, at: number): CaseStep {
  const step = steps[at];
  if (!step) throw new Error(`No step ${at}`);
  return step;
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
