import { useState } from 'react';
import { disputeLicence, type DisputeView, type LicenceView } from '../../../shared/contract/licences';
import { sentenceOf } from '../faces';
import { kitWords } from '../../../shared/words/screens/kit';
import { disputeWords } from '../../../shared/words/screens/receipts';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Box } from '../ui/prim';
import { Rows } from '../ui/rows';
import { Sheet } from '../ui/sheet';
import { TextField } from '../ui/text-field';
import { useAct } from '../use-act';

const LONGEST = 200;
type DisputeProps = { licenceNo: string; field: LicenceView['fields'][number]; onClose(): void; onSent(dispute: DisputeView): void };

/** What a field should say; its issuer answers. */
export function DisputeSheet({ licenceNo, field: { key, label, value }, onClose, onSent }: DisputeProps) {
  const [shouldBe, setShouldBe] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [refused, setRefused] = useState<string | null>(null);
  const { act, isActing } = useAct(disputeLicence);

  async function send() {
    if (!shouldBe.trim()) return setProblem(disputeWords.missing);
    setRefused(null);
    const answer = await act({ licenceNo, field: key, shouldBe: shouldBe.trim() });
    if (!answer) return undefined;
    if (answer.ok) return onSent(answer.value);
    return setRefused(sentenceOf(answer));
  }
  return (
    <Sheet title={disputeWords.sheetTitle(label)} onClose={onClose}>
      <Rows rows={[{ name: disputeWords.now, value: value }]} />
      <Box className="framed">
        <TextField
          label={disputeWords.shouldBe} isRequired kind="text" value={shouldBe} maxLength={LONGEST} hint={disputeWords.shouldBeHint} problem={problem}
          onValue={(typed) => { setShouldBe(typed); setProblem(undefined); }}
        />
      </Box>
      {refused && <Box className="sheet-notice"><Notice tone="danger">{refused}</Notice></Box>}
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{kitWords.cancel}</Button>
        <Button isDisabled={isActing} onPress={() => void send()}>{disputeWords.send}</Button>
      </Box>
    </Sheet>
  );
}
