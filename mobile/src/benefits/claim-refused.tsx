import { claimActWords } from '../../../shared/words/screens/claims';
import { faceWords } from '../../../shared/words/screens/faces';
import { kitWords } from '../../../shared/words/screens/kit';
import type { No } from '../call';
import { sentenceOf } from '../faces';
import { go } from '../go';
import { RefusalSheet } from '../refusal-sheet';
import { Button } from '../ui/button';
import { Box, Text } from '../ui/prim';
import { Sheet } from '../ui/sheet';

type ClaimRefusedProps = { refused: No; code: string; onClose(): void; onAgain(): void };

/** Why a claim goes no further, with its clause, and the one page where that can be put right. */
export function ClaimRefused({ refused, code, onClose, onAgain }: ClaimRefusedProps) {
  const next = nextOf(refused, code);
  if (!next) return <RefusalSheet refused={refused} onClose={onClose} onAgain={onAgain} />;
  return (
    <Sheet title={faceWords.refused} onClose={onClose}>
      {next.says.map((line) => <Text key={line} as="p" className="sheet-says">{line}</Text>)}
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{kitWords.close}</Button>
        <Button onPress={() => { onClose(); next.take(); }}>{next.word}</Button>
      </Box>
    </Sheet>
  );
}

type Next = { says: string[]; word: string; take(): void };

function nextOf(refused: No, code: string): Next | null {
  const mine = { word: claimActWords.toMine, take: () => go('claims', {}) };
  switch (refused.refusal) {
    case 'NotTogether': {
      const { name, clause, says } = refused.about as { name: string; clause: string; says: string };
      return { ...mine, says: [claimActWords.notTogether(name, clause), says, claimActWords.notTogetherSays] };
    }
    case 'HadAlready': case 'ClaimedAlready': case 'ClaimNotFound': return { ...mine, says: [sentenceOf(refused)] };
    case 'AnswersNeeded': return { says: [sentenceOf(refused)], word: claimActWords.toQuestions, take: () => go('policy', { code }) };
    default: return null;
  }
}
