import type { Condition } from '../conditions';
import type { Audience } from './audience';
import type { Form } from './form';

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
