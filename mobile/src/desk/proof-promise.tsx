import type { MadePromise } from '../../../shared/domain/promises/promise';
import { deskProofWords } from '../../../shared/words/screens/desk-proofs';
import { promiseStateWords, promiseWords } from '../../../shared/words/screens/promises';
import { Box, Text } from '../ui/prim';
import { Tag, type Tone } from '../ui/tag';

const tones: Record<MadePromise['state'], Tone> = { open: 'brand', kept: 'jade', broken: 'plum', late: 'plum', withdrawn: 'grey', dropped: 'grey' };

/** The promise that a material rests on: who signed which letter, and what became of it. */
export function ProofPromise({ promise }: { promise: MadePromise }) {
  const { kind, signer, signedAt, letter, state, settled } = promise;
  return (
    <Box className="proof-promise">
      <Box className="proof-head">
        <Text as="p" className="grow">{deskProofWords.promised(promiseWords.kind[kind], signer.name, signedAt.slice(0, 10))}</Text>
        <Tag tone={tones[state]}>{promiseStateWords[kind][state]}</Tag>
      </Box>
      <Text as="p" className="queue-says">{[deskProofWords.letter(letter), dayOf(promise)].filter(Boolean).join(' · ')}</Text>
      {settled && settled.by !== 'hall' && <Text as="p" className="queue-says">{[deskProofWords.settled(settled.by, settled.on), settled.note].filter(Boolean).join(' · ')}</Text>}
    </Box>
  );
}

function dayOf({ kind, state, dueOn, rectify }: MadePromise): string | null {
  if (rectify) return rectify.doneOn === null ? deskProofWords.rectifyDue(rectify.dueOn) : deskProofWords.rectified(rectify.doneOn);
  if (state !== 'open' || dueOn === null) return null;
  return kind === 'later' ? deskProofWords.due(dueOn) : deskProofWords.checkDue(dueOn);
}
