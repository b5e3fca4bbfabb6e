import type { AuditEvent, Noted } from '../../../shared/domain/audit/audit-event';
import type { CaseReceipt } from '../../../shared/domain/audit/verify-receipt';
import { caseReceiptWords, notedWords } from '../../../shared/words/screens/case-receipt';
import { dayWords, momentWords } from '../../../shared/words/screens/days';
import { say } from '../said';
import { today } from '../today';
import { Button } from '../ui/button';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { Sheet } from '../ui/sheet';
import { keepFile } from '../keep-file';
import { fileNameOf } from './receipt-name';

type ReceiptSheetProps = { receipt: CaseReceipt; onClose(): void };

/** Which staff looked at the case and when, the newest first; what was done is on the page behind. */
export function ReceiptSheet({ receipt, onClose }: ReceiptSheetProps) {
  const looks = receipt.events.filter(({ kind }) => kind !== 'step').reverse();

  async function keep() {
    say((await keepFile(fileNameOf(receipt), JSON.stringify(receipt))) ? caseReceiptWords.kept : caseReceiptWords.notKept);
    onClose();
  }
  return (
    <Sheet title={caseReceiptWords.title} onClose={onClose}>
      <Text as="p" className="sheet-says">{caseReceiptWords.says(dayWords(receipt.day, today()), receipt.events.length)}</Text>
      <Text as="h3" className="strong">{caseReceiptWords.looks}</Text>
      {looks.length === 0 ? <Text as="p" className="case-row-says">{caseReceiptWords.nobody}</Text> : <Rows rows={looks.map(rowOf)} />}
      <Box className="sheet-acts"><Button isWide onPress={() => void keep()}>{caseReceiptWords.keep}</Button></Box>
    </Sheet>
  );
}

function rowOf({ name, what, at }: AuditEvent) {
  return { name: momentWords(at, today()), value: `${name} ${notedWords[what as Noted]}` };
}
