/** An authorisation ends with the case, and after so many days whatever happens. */
export const AUTHORISED_DAYS = 30;

/**
 * What a holder allowed the hall to fetch for one case (用证授权): these licences, these fields, this purpose, until then.
 * It is shown to the share with every pull and ends when it is withdrawn, expires or the case closes.
 */
export type Authorisation = {
  grantId: string;
  licences: readonly GrantedLicence[];
  purpose: string;
  /** ISO 8601 with +08:00, like every instant on a record. */
  grantedAt: string;
  expiresAt: string;
  /** Which wording of the authorisation was on the screen. */
  textVersion: string;
  /** The natural person who allowed it. */
  by: { personId: string; name: string };
  revokedAt: string | null;
};

/** One licence that may be used for one material. `type` is the catalogue's code; `fields` are the keys that may be read. */
export type GrantedLicence = {
  material: string; licenceNo: string; type: string; name: string;
  holderId: string; holderName: string; fields: readonly string[];
};
