import { useState } from 'react';
import { actOnCase, type DeskCaseView } from '../../../../shared/contract/desk';
import { handOverCase } from '../../../../shared/contract/hand-over';
import { cancelVisit } from '../../../../shared/contract/visits';
import type { Colleague } from '../../../../shared/contract/queue';
import type { PanelChoice } from '../../../../shared/domain/cases/officer-actions';
import { choiceSaid } from '../../../../shared/words/screens/desk-panel';
import type { No } from '../../call';
import { say } from '../../said';
import { focusOn } from '../../ui/focus';
import { useAct } from '../../use-act';
import { useDraft, type PanelDraft } from './draft';
import { toldOf } from './told';

export type Sending = { send(choice: PanelChoice, draft: PanelDraft, colleagues: readonly Colleague[]): Promise<void>; isSending: boolean; refused: No | null; forget(): void };

/** Sends what was chosen in one commit. A refusal keeps everything that was typed; what was done clears it. */
export function useSending(view: DeskCaseView, onDone: () => void, onChanged: () => void): Sending {
  const [refused, setRefused] = useState<No | null>(null);
  const acting = useAct(actOnCase);
  const handing = useAct(handOverCase);
  const calling = useAct(cancelVisit);
  const { clear } = useDraft(view.caseNo);

  const { caseNo } = view;
  function ask(choice: PanelChoice, draft: PanelDraft, colleagues: readonly Colleague[]) {
    const reason = draft.reason.trim();
    if (choice === 'handOver') return handing.act({ caseNo, to: draft.colleague, reason });
    return choice === 'cancelVisit' ? calling.act({ caseNo, visit: draft.procedureId ?? 0, reason }) : acting.act(toldOf(choice, view, draft, colleagues));
  }
  async function send(choice: PanelChoice, draft: PanelDraft, colleagues: readonly Colleague[]): Promise<void> {
    setRefused(null);
    const answer = await ask(choice, draft, colleagues);
    if (!answer) return;
    // Whatever was answered, the case may be another by now.
    onChanged();
    if (!answer.ok) return setRefused(answer);
    clear();
    say(choiceSaid[choice]);
    onDone();
    focusOn('desk-name');
  }
  return { send, isSending: acting.isActing || handing.isActing || calling.isActing, refused, forget: () => setRefused(null) };
}
