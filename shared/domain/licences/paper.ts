/** What stands on a licence's sheet (证照照面): words alone, no layout. Days are `YYYY-MM-DD`. */
export type LicencePaper = {
  /** The name of the licence, such as 食品经营许可证. */
  title: string;
  licenceNo: string;
  eLicenceId: string;
  holderName: string;
  fields: readonly { label: string; value: string }[];
  issuer: string;
  issuedOn: string;
  /** `null`: no end is written on it (长期). */
  validTo: string | null;
};

/** How anybody checks it: the page that the code on the sheet opens. */
export type PaperCheck = { address: string; code: string };

/** The state seal service (电子印章), behind a port: today the hall draws a specimen, which says so itself. */
export type SealFace = { issuer: string; isSpecimen: boolean };

/** A sheet as a file, and the digest by which the file is known again. OFD would be another format of the same. */
export type PressedPaper = { format: 'pdf'; bytes: Uint8Array; /** SHA-256, in hex. */ digest: string };

/** That a file is the hall's: kept under its digest, signed with the hall's key (ES256). */
export type PaperProof = { digest: string; eLicenceId: string; madeAt: string; signature: string };
