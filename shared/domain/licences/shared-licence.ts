import type { Authorisation } from './authorisation';
import type { Licence } from './licence';

/** Whose licences are meant: `code` is the ID number of a natural person, the credit code of a legal one. */
export type SharedHolder = { name: string; code: string; kind: 'natural' | 'legal' };

/** A licence as the share service (电子证照共享服务) has it now, its signature checked. */
export type SharedLicence = Pick<Licence, 'licenceNo' | 'type' | 'name' | 'status' | 'issuedOn' | 'validTo' | 'fields'> & {
  /** `null`: the record has no identifier, or one whose check character is wrong. */
  eLicenceId: string | null;
};

/** One question to the share: the licences of these kinds that a holder has, for one matter. `requestId` makes a repeat recognisable. */
export type LicencePull = {
  requestId: string;
  holder: SharedHolder;
  /** Codes of the catalogue, such as `ID_CARD`. */
  types: readonly string[];
  /** 用证事由, at most 200 characters. */
  purpose: string;
  item: { code: string; name: string };
  caseNo: string;
  grant: Authorisation;
};

/** `upheld`: the issuer looked into a correction and the record stands; nothing about the licence changed. */
export const licenceChanges = ['revoked', 'suspended', 'changed', 'expired', 'corrected', 'upheld'] as const;

/** One entry of the share's change feed. */
export type LicenceChange = {
  /** Grows by one; the feed is read from the last one known. */
  seq: number;
  holderCode: string;
  licenceNo: string;
  type: string;
  change: (typeof licenceChanges)[number];
  at: string;
  /** The correction this answers. */
  ticket?: string;
  /** What the issuer says to it, for the holder to read. */
  says?: string;
  /** The record after the change, signed as every licence is. */
  now: SharedLicence;
};

/** 异议核实: a holder says that a field is wrong. `disputeNo` makes a repeat recognisable to the share. */
export type CorrectionAsk = {
  disputeNo: string;
  holder: SharedHolder;
  licenceNo: string;
  type: string;
  field: string;
  says: string;
  shouldBe: string;
};
