import { useState } from 'react';
import { countPoint, type PointStockRow, type ShelfView } from '../../../shared/contract/points';
import { isNumber } from '../../../shared/domain/cases/case-no';
import { pointWords as words } from '../../../shared/words/screens/points';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { Button } from '../ui/button';
import { Cell } from '../ui/cell';
import { ChoicesField } from '../ui/choice-field';
import { Box, Text } from '../ui/prim';
import { Sheet } from '../ui/sheet';
import { TextField } from '../ui/text-field';
import { useAct } from '../use-act';

/** The whole shelf at once: what of the books lies there, and what lies there besides. */
export function CountSheet({ row: { point, town, name, parcelNos }, onClose }: { row: PointStockRow; onClose(): void }) {
  const [there, setThere] = useState<readonly string[]>([]);
  const [extra, setExtra] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const [refused, setRefused] = useState<No | null>(null);
  const [shelf, setShelf] = useState<ShelfView | null>(null);
  const { act, isActing } = useAct(countPoint);
  async function count() {
    const more = extra.toUpperCase().split(/[\s,，]+/).filter((no) => no !== '');
    if (more.some((no) => !isNumber('PJ', no))) return setProblem(words.extraWrong);
    const answer = await act({ point, parcelNos: [...there, ...more] });
    if (!answer) return;
    if (!answer.ok) return setRefused(answer);
    if (answer.value.differences.length > 0) return setShelf(answer.value);
    say(words.counted);
    onClose();
  }
  if (refused) return <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={() => void count()} />;
  if (shelf) return <Differences shelf={shelf} onClose={onClose} />;
  return (
    <Sheet title={words.countTitle(`${town}${name}`)} onClose={onClose}>
      <Box className="stack">
        {parcelNos.length > 0 && <ChoicesField label={words.ticks} isRequired={false} options={[...parcelNos]} values={[...there]} onValues={setThere} />}
        <TextField kind="text" label={words.extra} isRequired={false} hint={words.extraHint} value={extra} problem={problem} maxLength={400} onValue={(typed) => { setExtra(typed); setProblem(undefined); }} />
      </Box>
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{words.cancel}</Button>
        <Button isDisabled={isActing} onPress={() => void count()}>{words.done}</Button>
      </Box>
    </Sheet>
  );
}

function Differences({ shelf: { differences }, onClose }: { shelf: ShelfView; onClose(): void }) {
  return (
    <Sheet title={words.found} onClose={onClose}>
      {differences.map(({ parcelNo, kind }) => <Cell key={parcelNo} icon="warning-circle" tone="gold" title={parcelNo} says={kind === 'missing' ? words.missing : words.more} />)}
      <Text as="p" className="sheet-says">{words.says}</Text>
      <Box className="sheet-acts"><Button onPress={onClose}>{words.close}</Button></Box>
    </Sheet>
  );
}
