import type { Licence } from '../licences/licence';

/** How an applicant met one material (证明方式): "apply without certificates" (免证办) is this union. */
export type Proof =
  /** 申请表, written by the hall from the answers. */
  | { by: 'form' }
  | LicenceProof
  | AwaitedProof
  /** 告知承诺: the promise itself is among the case's promises. */
  | { by: 'commitment'; commitment: string; signedOn: string }
  /** 容缺后补, by the day the rule set. */
  | { by: 'later'; dueOn: string }
  /** 历史材料复用: a file that a clerk compared with its original in an earlier case (grade B). */
  | { by: 'reuse'; fileId: string; name: string; verifiedOn: string; validUntil: string }
  /** 上传 */
  | { by: 'upload'; files: string[] }
  | OwedProof;

/** 电子证照（免证办）, as its issuer had it at `fetchedAt`. */
export type LicenceProof = {
  by: 'licence'; licenceNo: string; licenceType: string; name: string; holderId: string; validTo: string | null;
  fields: Licence['fields']; fetchedAt: string;
  /** The share service, or the hall's own record of a licence it issued itself (部门内部核查). */
  from: 'share' | 'hall';
};

/** 待核验: the source did not answer. The hall goes on asking until `until`, then says why it stopped; the clerk decides. */
export type AwaitedProof = {
  by: 'awaited'; licenceNo: string; licenceType: string; name: string; holderId: string; since: string; until: string;
  gaveUp: AwaitedEnd | null;
};
export type AwaitedEnd = 'NoAnswer' | 'NotHeld' | 'NotAuthorised';

/** What stood for the material no longer does: the applicant gives it in another lawful way. `name` is what was asked for. */
export type OwedProof = { by: 'owed'; name: string; since: string; why: 'promiseWithdrawn' | 'authorisationRevoked' };

/** The lawful ways a phone may choose from; `awaited` and `owed` are how the hall says what became of one. */
export type ProofKind = Exclude<Proof['by'], 'awaited' | 'owed'>;

/**
 * What the phone may ask for: it names a licence or a file and never states what is written on one.
 * `letter` is the digest of the letter that was read and signed; `listed` the exclusions that the applicant says apply.
 */
export type ProofRequest =
  | { by: 'form' }
  | { by: 'licence'; licenceNo?: string | undefined }
  | { by: 'commitment'; letter: string; listed?: string[] | undefined }
  | { by: 'later'; letter: string }
  | { by: 'reuse'; fileId: string }
  | { by: 'upload'; files: string[] };
