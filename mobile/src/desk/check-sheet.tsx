import { useState } from 'react';
import { recordCheck } from '../../../shared/contract/checks';
import { checkConsequences, type CheckConsequence } from '../../../shared/domain/cases/check-promise';
import { checkWords, consequenceWords } from '../../../shared/words/screens/checks';
import { chars, kitWords } from '../../../shared/words/screens/kit';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { Button } from '../ui/button';
import { Box, Text } from '../ui/prim';
import { Segmented } from '../ui/segmented';
import { Sheet } from '../ui/sheet';
import { TextField } from '../ui/text-field';
import { useAct } from '../use-act';

const LONGEST = 500;
type Found = 'isTrue' | 'isFalse';

/** What the check of one letter found, in words, and what follows when it is not true. */
export function CheckSheet({ caseNo, material, onClose, onChanged }: { caseNo: string; material: string; onClose(): void; onChanged(): void }) {
  const [found, setFound] = useState<Found>('isTrue');
  const [consequence, setConsequence] = useState<CheckConsequence>('rectify');
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [refused, setRefused] = useState<No | null>(null);
  const { act, isActing } = useAct(recordCheck);

  async function save() {
    if (!note.trim()) return setMissing(true);
    const answer = await act({ caseNo, material, note: note.trim(), ...(found === 'isTrue' ? { isTrue: true } : { isTrue: false, consequence }) });
    if (!answer) return;
    if (!answer.ok) return setRefused(answer);
    say(checkWords.saved);
    onChanged();
    onClose();
  }
  if (refused) return <RefusalSheet refused={refused} onClose={onClose} onAgain={onChanged} />;
  return (
    <Sheet title={checkWords.record} onClose={onClose}>
      <Box className="check-choice">
        <Segmented<Found> label={checkWords.result} value={found} onValue={setFound} options={[{ value: 'isTrue', name: checkWords.isTrue }, { value: 'isFalse', name: checkWords.isFalse }]} />
      </Box>
      {found === 'isFalse' && (
        <Box className="check-choice">
          <Segmented<CheckConsequence> label={checkWords.consequence} value={consequence} onValue={setConsequence} options={checkConsequences.map((value) => ({ value, name: consequenceWords[value] }))} />
          <Text as="p" className="proof-says">{checkWords.consequenceSays[consequence]}</Text>
        </Box>
      )}
      <Box className="framed">
        <TextField
          label={checkWords.note} isRequired kind="paragraph" value={note} maxLength={LONGEST} onValue={(typed) => { setNote(typed); setMissing(false); }}
          hint={note ? chars(note.length, LONGEST) : checkWords.noteHint} problem={isMissing ? checkWords.noteMissing : undefined}
        />
      </Box>
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{kitWords.cancel}</Button>
        <Button kind={found === 'isTrue' ? 'primary' : 'danger'} isDisabled={isActing} onPress={() => void save()}>{checkWords.save}</Button>
      </Box>
    </Sheet>
  );
}
