import { useState } from 'react';
import { publishPolicy, type PolicyDraftView } from '../../../shared/contract/policy-desk';
import type { PolicyDraft } from '../../../shared/contract/policy-shape';
import { publishWords as words } from '../../../shared/words/screens/publish';
import type { PolicyFault } from '../../../shared/domain/benefits/policy-fault';
import type { No } from '../call';
import { sentenceOf } from '../faces';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { Sheet } from '../ui/sheet';
import { useAct } from '../use-act';
import { faultSays } from './editing';
import { ReplaySeen } from './replay-seen';
import { useReplay } from './use-replay';

type ReplaySheetProps = { view: PolicyDraftView; policy: PolicyDraft; onClose(): void; onPublished(): void; onAgain(): void };

/** What the change would have done, and, once all of it was seen, its publication. */
export function ReplaySheet({ view, policy, onClose, onPublished, onAgain }: ReplaySheetProps) {
  const { seen, refused, isDone, again } = useReplay(policy);
  const [unpublished, setUnpublished] = useState<No | null>(null);
  const { act, isActing } = useAct(publishPolicy);

  async function publish() {
    const answer = await act({ policy, follows: view.policy.version });
    if (!answer) return;
    if (!answer.ok) return setUnpublished(named(answer, view));
    say(words.published(answer.value.version));
    onPublished();
  }
  if (unpublished) return <RefusalSheet refused={unpublished} onClose={onClose} onAgain={onAgain} />;
  if (refused && refused.refusal === 'PolicyUnfit') return <RefusalSheet refused={named(refused, view)} onClose={onClose} onAgain={onAgain} />;
  return (
    <Sheet title={words.replayTitle} onClose={onClose}>
      <Box live="polite">
        {isDone ? <ReplaySeen seen={seen} /> : !refused && <Text as="p" className="sheet-says">{words.replaying(seen.claims)}</Text>}
        {refused && <Notice tone="danger">{sentenceOf(refused)}</Notice>}
      </Box>
      {isDone && <Text as="p" className="inner-says">{words.follows}</Text>}
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{words.cancel}</Button>
        {refused ? <Button onPress={again}>{words.replayAgain}</Button> : <Button isDisabled={!isDone || isActing} onPress={() => void publish()}>{words.publish}</Button>}
      </Box>
    </Sheet>
  );
}

/** What the hall found wrong, in words. */
function named<N extends No>(refused: N, view: PolicyDraftView): N {
  const faults = (refused.about as { faults?: PolicyFault[] } | undefined)?.faults ?? [];
  return refused.refusal === 'PolicyUnfit' ? { ...refused, about: { unmet: faults.map((fault) => faultSays(fault, view)) } } : refused;
}
