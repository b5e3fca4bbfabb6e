import type { StoredFile, TrustGrade } from '../files/stored-file';
import type { Proof } from './proof';

/** 可信等级: A issued by an office, B compared with the original, C sent by the applicant, D the applicant's own word. */
export function gradeOfProof(proof: Proof | null, files: readonly Pick<StoredFile, 'verified'>[]): TrustGrade | null {
  switch (proof?.by) {
    case 'licence': return 'A';
    case 'reuse': return 'B';
    case 'upload': return files.length > 0 && files.every((file) => file.verified !== null) ? 'B' : 'C';
    case 'form':
    case 'commitment': return 'D';
    default: return null;
  }
}
