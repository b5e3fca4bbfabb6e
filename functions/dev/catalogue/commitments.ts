import type { Commitment } from '../../../shared/domain/promises/commitment';
import type { CatalogueFiles } from './read-files';

/** What the letters add to the county's list: versions, exclusions, and which commitments wait for a legal review. */
type Notes = { version: number; needsLegalReview: readonly string[]; exclusions: Readonly<Record<string, readonly { code: string; says: string }[]>> };

const WHOLE = 'whole-licence-commitments.json';
type WholeFile = { commitments: (Commitment & { item: string })[] };

/** The letters that stand for a whole licence, by the item's code. */
export function readWholeCommitments(files: CatalogueFiles): ReadonlyMap<string, string> {
  return new Map(files.json<WholeFile>(WHOLE).commitments.map(({ item, code }) => [item, code]));
}

/** What a promise may stand for, proofs and whole licences, by code. */
export function readCommitments(files: CatalogueFiles): Record<string, Commitment> {
  const whole = files.json<WholeFile>(WHOLE).commitments.map(({ item: _, ...one }): [string, Commitment] => [one.code, one]);
  return { ...readProofs(files), ...Object.fromEntries(whole) };
}

function readProofs(files: CatalogueFiles): Record<string, Commitment> {
  const { version, needsLegalReview, exclusions } = files.json<Notes>('commitment-notes.json');
  return Object.fromEntries(files.json<Commitment[]>('commitments.json').map(({ code, certificateName, basis, commitmentPoints, checkMethod, checkDays, consequence }) => [code, {
    code, version, certificateName, basis, commitmentPoints, checkMethod, checkDays, consequence,
    needsLegalReview: needsLegalReview.includes(code), exclusions: exclusions[code] ?? [],
  }]));
}
