import type { Condition } from '../conditions';
import type { Audience } from './audience';
import type { Form } from './form';

/**
 * 低风险事项: an exempt one asks for its form alone (豁免), one by filing is granted as it is filed (备案), one by commitment
 * takes a promise for the whole licence (告知承诺).
 */
export const lowRiskKinds = ['exempt', 'commitment', 'filing'] as const;
export type LowRisk = (typeof lowRiskKinds)[number];
export type Zone = 'no-certificate' | 'no-meeting' | 'benefit';
/** Whose wallet a licence comes from. */
export type Holder = 'applicant' | 'legalPerson' | 'enterprise' | 'applicant-or-enterprise' | 'applicant-or-legalPerson';

/** A service item (事项) as published: pure data in the catalogue's own words. Days are working days. */
export type ServiceItem = {
  code: string;
  version: number;
  name: string;
  subject: string;
  type: string;
  department: string;
  supervisor: string | null;
  audience: Audience[];
  handling: 'instant' | 'promised';
  statutoryDays: number;
  /** 0 for an instant item (即办件). */
  promisedDays: number;
  onsiteVisits: number;
  onlineDepth: 'I' | 'II' | 'III' | 'IV';
  zones: Zone[];
  basis: string[];
  conditions: string[];
  materials: Material[];
  fee: Fee | null;
  result: Result;
  keywords: string[];
  specialProcedure: { type: string; days: number } | null;
  /** Another body's item: shown and found, filed elsewhere. */
  isExternal: boolean;
  lowRisk: LowRisk | null;
  /** The commitment that stands for a whole licence, by code (涉企经营许可告知承诺). */
  wholeCommitment: string | null;
  form: Form;
  eligibility: Requirement[];
};

/** A material (材料) the item asks for: the requirement, never the file. */
export type Material = {
  code: string;
  name: string;
  necessity: 'required' | 'conditional';
  when: string | null;
  /** For a conditional material: `when`, as a condition over the answers and the kind of applicant. */
  applies: Condition | null;
  source: 'self' | 'government' | 'third-party';
  /** Any one of these e-licences stands in for the paper. */
  licenceTypes: string[];
  commitment: boolean;
  commitmentCode: string | null;
  tolerable: boolean;
  copies: number;
  holder: Holder | null;
  /** 申请表: written by the hall from the answers. */
  isForm: boolean;
};

export type Fee = { name: string; amountFen: number; basis: string; note: string | null };
/** `term`: a new licence, one that runs on from the old (延续), or one that keeps the old one's end (变更). */
export type Result = { licenceType: string | null; name: string; paper: boolean; term: 'new' | 'renewed' | 'changed' };
/** A condition that the registers can answer before anyone fills in anything, and how it reads. */
export type Requirement = { says: string; when: Condition };

export function isInstant(item: Pick<ServiceItem, 'promisedDays'>): boolean {
  return item.promisedDays === 0;
}

/** Granted by the hall itself as it is filed, when nothing stands in the way. */
export function isGrantedByFiling({ lowRisk }: Pick<ServiceItem, 'lowRisk'>): boolean {
  return lowRisk === 'exempt' || lowRisk === 'filing';
}

/** What the promise of a whole licence stands for: every required material that is neither the form nor fetched. */
export function promisedWhole({ wholeCommitment, materials }: Pick<ServiceItem, 'wholeCommitment' | 'materials'>): Material[] {
  return wholeCommitment === null ? [] : materials.filter((one) => one.necessity === 'required' && !one.isForm && one.licenceTypes.length === 0);
}
