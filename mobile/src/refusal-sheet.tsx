import { faceWords, nextStepOf, nextStepWords } from '../../shared/words/screens/faces';
import { kitWords } from '../../shared/words/screens/kit';
import { isPassing, type No } from './call';
import { ConsentSheet, purposeOf } from './consent-sheet';
import { sentenceOf, take } from './faces';
import { Button } from './ui/button';
import { Box, Text } from './ui/prim';
import { Sheet } from './ui/sheet';

/** Why something could not be done, and what to do next. What was typed stays where it was. */
export function RefusalSheet({ refused, onClose, onAgain }: { refused: No; onClose(): void; onAgain(): void }) {
  const step = nextStepOf[refused.refusal] ?? 'close';
  const unmet = unmetOf(refused.about);
  const purpose = purposeOf(refused);
  if (purpose) return <ConsentSheet purpose={purpose} onClose={onClose} onAgreed={() => { onClose(); onAgain(); }} />;
  return (
    <Sheet title={isPassing(refused.refusal) ? faceWords.offline : faceWords.refused} onClose={onClose}>
      <Text as="p" className="sheet-says">{sentenceOf(refused)}</Text>
      {unmet.length > 0 && (
        <Box as="ul" className="bullets">{unmet.map((says) => <Box as="li" key={says}><Text>{says}</Text></Box>)}</Box>
      )}
      <Box className="sheet-acts">
        {step !== 'close' && <Button kind="line" onPress={onClose}>{kitWords.close}</Button>}
        <Button onPress={() => { onClose(); if (step !== 'close') take(step, onAgain); }}>{nextStepWords[step]}</Button>
      </Box>
    </Sheet>
  );
}

function unmetOf(about: unknown): string[] {
  const unmet = (about as { unmet?: unknown } | undefined)?.unmet;
  return Array.isArray(unmet) ? unmet.map(String) : [];
}
