/** A kind of licence (证照类型) of the catalogue. `validity` is in years; `null` has no fixed end. */
export type LicenceType = {
  code: string;
  name: string;
  holder: 'person' | 'enterprise' | 'both';
  issuer: string;
  validity: number | null;
  /** A holder has one valid at a time: issuing a second closes the first. */
  isSingle?: true;
  fields: readonly { key: string; label: string; type: 'string' | 'number' | 'date' }[];
};

/** Codes that enter an e-licence id. Synthetic where the national code is not confirmed. */
export type ELicenceCodes = {
  /** Licence type → 21 characters: credit code of the defining department and three digits. */
  types: Readonly<Record<string, string>>;
  /** Issuing department → its 18-character credit code. */
  issuers: Readonly<Record<string, string>>;
  otherIssuer: string;
};
