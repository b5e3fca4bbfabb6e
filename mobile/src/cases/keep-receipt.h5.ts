import type { CaseReceipt } from '../../../shared/domain/audit/verify-receipt';
import { fileNameOf } from './receipt-name';

/** As a download of the browser. */
export function keepReceipt(receipt: CaseReceipt): Promise<boolean> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(receipt)], { type: 'application/json' }));
  link.download = fileNameOf(receipt);
  link.click();
  URL.revokeObjectURL(link.href);
  return Promise.resolve(true);
}
