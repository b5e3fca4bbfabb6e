import type { StoredFile } from './stored-file';

/** Whether a file of an earlier case may stand for a material: verified by a clerk (grade B), for this material, still valid. */
export function isReusable(file: StoredFile, material: string, today: string): boolean {
  return file.state === 'clean' && file.verified !== null && file.verified.validUntil >= today && file.uses.some((use) => use.material === material);
}
