import type { Commitment } from '../../../shared/domain/promises/commitment';
import type { CatalogueFiles } from './read-files';

/** What the letters add to the county's list: versions, exclusions, and which commitments wait for a legal review. */
type Notes = { version: number; needsLegalReview: readonly string[]; exclusions: Readonly<Record<string, readonly { code: string; says: string }[]>> };

/** The proofs that a promise may stand for, by code. */
export function readCommitments(files: CatalogueFiles): Record<string, Commitment> {
  const { version, needsLegalReview, exclusions } = files.json<Notes>('commitment-notes.json');
  return Object.fromEntries(files.json<Commitment[]>('commitments.json').map(({ code, certificateName, basis, commitmentPoints, checkMethod, checkDays, consequence }) => [code, {
    code, version, certificateName, basis, commitmentPoints, checkMethod, checkDays, consequence,
    needsLegalReview: needsLegalReview.includes(code), exclusions: exclusions[code] ?? [],
  }]));
}
