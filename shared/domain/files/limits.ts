/** What the hall takes and for how long. A phone's photo is 4 MB, a scanned contract some pages. */
export const fileLimits = {
  bytes: 20 * 1024 * 1024,
  filesAMaterial: 20,
  nameLength: 120,
  /** An image opened in memory needs four bytes a pixel. */
  pixels: 50_000_000,
  pages: 200,
  grantSeconds: 60,
  linkSeconds: 60,
} as const;

/** How long things last, in days; what the environment says wins. */
export type FileTerms = {
  /** A grant that nobody used. */
  unusedGrant: number;
  /** A draft that nobody touched loses its files. */
  abandonedDraft: number;
  /** After so long a comparison with the original counts no more. */
  verified: number;
};
export const fileTerms: FileTerms = { unusedGrant: 1, abandonedDraft: 30, verified: 365 };
