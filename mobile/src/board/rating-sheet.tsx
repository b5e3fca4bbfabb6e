import { useState } from 'react';
import { chars, kitWords } from '../../../shared/words/screens/kit';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { Button } from '../ui/button';
import { Box, Text } from '../ui/prim';
import { Segmented } from '../ui/segmented';
import { Sheet } from '../ui/sheet';
import { TextField } from '../ui/text-field';

const LONGEST = 500;

type RatingSheetProps<V extends string> = {
  title: string;
  /** Whose rating, of what. */
  about: string;
  choice: { label: string; options: readonly { value: V; name: string }[]; value: V; onValue(value: V): void; /** What the choice means. */ says?: string };
  field: { label: string; hint: string; missing: string };
  act: { name: string; done: string; isActing: boolean; send(written: string): Promise<{ ok: true } | No | null> };
  onClose(): void;
  onChanged(): void;
};

/** A choice and a few words about it; what was typed stays when it is refused. */
export function RatingSheet<V extends string>({ title, about, choice: { says, ...choice }, field, act, onClose, onChanged }: RatingSheetProps<V>) {
  const [written, setWritten] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [refused, setRefused] = useState<No | null>(null);

  async function save() {
    if (!written.trim()) return setMissing(true);
    const answer = await act.send(written.trim());
    if (!answer) return;
    if (!answer.ok) return setRefused(answer);
    say(act.done);
    onChanged();
    onClose();
  }
  if (refused) return <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={onChanged} />;
  return (
    <Sheet title={title} onClose={onClose}>
      <Text as="p" className="figure-says">{about}</Text>
      <Box className="rating-choice">
        <Segmented<V> {...choice} />
        {says && <Text as="p" className="figure-says">{says}</Text>}
      </Box>
      <Box className="framed">
        <TextField
          label={field.label} isRequired kind="paragraph" value={written} maxLength={LONGEST} onValue={(typed) => { setWritten(typed); setMissing(false); }}
          hint={written ? chars(written.length, LONGEST) : field.hint} problem={isMissing ? field.missing : undefined}
        />
      </Box>
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{kitWords.cancel}</Button>
        <Button isDisabled={act.isActing} onPress={() => void save()}>{act.name}</Button>
      </Box>
    </Sheet>
  );
}
