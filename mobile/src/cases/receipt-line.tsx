import { useState } from 'react';
import { getCaseReceipt } from '../../../shared/contract/audit';
import type { CaseReceipt } from '../../../shared/domain/audit/verify-receipt';
import { caseReceiptWords } from '../../../shared/words/screens/case-receipt';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { Card } from '../ui/card';
import { Cell } from '../ui/cell';
import { Box } from '../ui/prim';
import { useAct } from '../use-act';
import { ReceiptSheet } from './receipt-sheet';

/** What is on record of the case, for whoever wants to keep it. */
export function ReceiptLine({ caseNo }: { caseNo: string }) {
  const [receipt, setReceipt] = useState<CaseReceipt | null>(null);
  const [refused, setRefused] = useState<No | null>(null);
  const { act } = useAct(getCaseReceipt);

  async function open() {
    const answer = await act({ caseNo });
    if (answer?.ok) return setReceipt(answer.value);
    return answer && setRefused(answer);
  }
  return (
    <Box className="section">
      <Card><Cell title={caseReceiptWords.title} says={caseReceiptWords.line} onPress={() => void open()} /></Card>
      {receipt && <ReceiptSheet receipt={receipt} onClose={() => setReceipt(null)} />}
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={() => void open()} />}
    </Box>
  );
}
