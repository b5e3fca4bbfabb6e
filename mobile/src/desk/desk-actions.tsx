import { useState } from 'react';
import { actOnCase, takeCase, type DeskCaseView } from '../../../shared/contract/desk';
import { officerActions, type OfficerAction } from '../../../shared/domain/cases/act-on-case';
import type { CaseAction } from '../../../shared/domain/cases/case';
import { deedWords, deskActionWords } from '../../../shared/words/screens/desk';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { Button } from '../ui/button';
import { focusOn } from '../ui/focus';
import { Box } from '../ui/prim';
import { useAct } from '../use-act';
import { ReasonSheet } from './reason-sheet';

const needReason: readonly CaseAction[] = ['decline', 'reject'];
const looks: Partial<Record<CaseAction, 'primary' | 'danger' | 'line'>> = { take: 'primary', accept: 'primary', approve: 'primary', decline: 'danger', reject: 'danger', putBack: 'line' };
const order: readonly CaseAction[] = ['putBack', 'decline', 'reject', 'take', 'accept', 'approve'];

/** The buttons that came with the case; a no asks for its reason first. */
export function DeskActions({ view: { caseNo, actions }, onChanged }: { view: DeskCaseView; onChanged(): void }) {
  const [reasoning, setReasoning] = useState<OfficerAction | null>(null);
  const [refused, setRefused] = useState<No | null>(null);
  const taking = useAct(takeCase);
  const acting = useAct(actOnCase);
  const isBusy = taking.isActing || acting.isActing;

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
  const press = (action: CaseAction) => (needReason.includes(action) ? setReasoning(action as OfficerAction) : void act(action));
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
      {reasoning && <ReasonSheet action={reasoning} isActing={isBusy} onClose={() => setReasoning(null)} onReason={(reason) => void act(reasoning, reason)} />}
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={onChanged} />}
    </>
  );
}
