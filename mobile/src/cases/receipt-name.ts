import type { CaseReceipt } from '../../../shared/domain/audit/verify-receipt';
import { caseReceiptWords } from '../../../shared/words/screens/case-receipt';

export function fileNameOf({ caseNo, day }: CaseReceipt): string {
  return `${caseReceiptWords.title}-${caseNo}-${day}.json`;
}
