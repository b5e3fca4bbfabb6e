import { useState } from 'react';
import { actOnCase, takeCase, type DeskCaseView } from '../../../shared/contract/desk';
import { officerActions, type OfficerAction } from '../../../shared/domain/cases/officer-actions';
import type { CaseAction } from '../../../shared/domain/cases/case';
import { deskProofWords } from '../../../shared/words/screens/desk-proofs';
import { deedWords, deskActionWords, deskWords } from '../../../shared/words/screens/desk';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { Button } from '../ui/button';
import { focusOn } from '../ui/focus';
import { Box } from '../ui/prim';
import { useAct } from '../use-act';
import { ReasonSheet } from './reason-sheet';

const needReason: readonly CaseAction[] = ['decline', 'reject', 'redo'];
const granting: readonly CaseAction[] = ['approve', 'convert'];
const looks: Partial<Record<CaseAction, 'primary' | 'danger' | 'line' | 'tonal'>> = {
  take: 'primary', accept: 'primary', approve: 'primary', convert: 'primary', opine: 'tonal', decline: 'danger', reject: 'danger', redo: 'danger', putBack: 'line',
};
const order: readonly CaseAction[] = ['putBack', 'decline', 'reject', 'redo', 'opine', 'take', 'accept', 'approve', 'convert'];

/** The buttons that came with the case; a no asks for its reason first, and so does a yes over a licence that never came. */
export function DeskActions({ view: { caseNo, actions, materials }, onChanged }: { view: DeskCaseView; onChanged(): void }) {
  const [reasoning, setReasoning] = useState<OfficerAction | null>(null);
  const [refused, setRefused] = useState<No | null>(null);
  const taking = useAct(takeCase);
  const acting = useAct(actOnCase);
  const isBusy = taking.isActing || acting.isActing;
  const isAwaiting = materials.some(({ proof }) => proof?.by === 'awaited');

  async function act(action: CaseAction, reason?: string) {
    const deed = officerActions.find((one) => one === action);
    const answer = deed ? await acting.act({ caseNo, action: deed, ...(reason ? { reason } : {}) }) : await taking.act({ caseNo });
    if (!answer) return;
    setReasoning(null);
    if (answer.ok) say(deedWords[action] ?? '');
    else setRefused(answer);
    focusOn('desk-name');
    onChanged();
  }
  const asksReason = (action: CaseAction) => needReason.includes(action) || (isAwaiting && (granting.includes(action) || action === 'opine'));
  const press = (action: CaseAction) => (asksReason(action) ? setReasoning(action as OfficerAction) : void act(action));
  const shown = order.filter((action) => actions.includes(action));
  return (
    <>
      {shown.length > 0 && (
        <Box className="desk-bar">
          {shown.map((action) => (
            <Button key={action} kind={looks[action]} isDisabled={isBusy} onPress={() => press(action)}>{deskActionWords[action] ?? ''}</Button>
          ))}
        </Box>
      )}
      {reasoning && (
        <ReasonSheet
          title={`${deskActionWords[reasoning] ?? ''}：${deskWords.reasonTitle}`} act={deskActionWords[reasoning] ?? ''} isActing={isBusy} onClose={() => setReasoning(null)}
          {...(needReason.includes(reasoning) ? {} : { hint: deskProofWords.awaitedReason, kind: 'primary' as const })} onReason={(reason) => void act(reasoning, reason)}
        />
      )}
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={onChanged} />}
    </>
  );
}
