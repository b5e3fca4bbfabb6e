import type { ReceiptView } from '../../shared/contract/licences';
import type { Receipt } from '../../shared/domain/licences/receipt';
import { maskNumber } from '../../shared/domain/people/mask';
import type { Reference } from '../hall';
import { departmentOf } from './names';

/** A use of a licence, for its holder. Labels of what was read, never what they said. */
export function showReceipt({ receiptId, at, licenceNo, licenceName, by, caseNo, itemName, purpose, fields, result }: Receipt, reference: Reference): ReceiptView {
  return {
    receiptId, at, licenceName, licenceNoMasked: maskNumber(licenceNo), caseNo, itemName, purpose, fields: [...fields], result,
    by: { ...by, department: by.department === null ? null : departmentOf(by.department, reference).name },
  };
}
