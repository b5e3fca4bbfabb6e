import { useState } from 'react';
import { takeCase, type DeskCaseView } from '../../../../shared/contract/desk';
import type { PanelChoice } from '../../../../shared/domain/cases/officer-actions';
import { refusalWords } from '../../../../shared/words/refusals';
import { deskWords } from '../../../../shared/words/screens/desk';
import { choiceWords, panelWords, shortWords } from '../../../../shared/words/screens/desk-panel';
import type { No } from '../../call';
import { RefusalSheet } from '../../refusal-sheet';
import { say } from '../../said';
import { Button } from '../../ui/button';
import { focusOn } from '../../ui/focus';
import { Icon } from '../../ui/icon';
import { Box, Text } from '../../ui/prim';
import { useAct } from '../../use-act';
import { KeyMap } from '../key-map';
import { useKeys } from '../../keys';
import { offersOf, verdictsOf, type Offer } from './choices';
import { emptyDraft, useDraft } from './draft';
import { Panel } from './panel';
import { partsOf, reasonOf } from './parts';
import { begun } from './procedures-for';
import { useSending } from './use-panel';

const yes: readonly PanelChoice[] = ['accept', 'approve', 'convert', 'acceptHandOver'];
const no: readonly PanelChoice[] = ['decline', 'reject'];

/** Take, or what decides most often, and everything else behind 办理. A yes that needs no word is sent at once. */
export function DeskBar({ view, officerId, onChanged }: { view: DeskCaseView; officerId: string | undefined; onChanged(): void }) {
  const [isOpen, setOpen] = useState(false);
  const [refused, setRefused] = useState<No | null>(null);
  const { set } = useDraft(view.caseNo);
  const taking = useAct(takeCase);
  const sending = useSending(view, () => setOpen(false), onChanged);
  const offers = offersOf(view, officerId);
  const mayTake = view.actions.includes('take') && !view.conflict;
  const isBusy = taking.isActing || sending.isSending;

  async function take() {
    const answer = await taking.act({ caseNo: view.caseNo });
    if (!answer) return;
    if (answer.ok) say(deskWords.taken);
    else setRefused(answer);
    focusOn('desk-name');
    onChanged();
  }
  function open(choice: PanelChoice | null) {
    sending.forget();
    set(begun(choice, view));
    setOpen(true);
  }
  function press({ choice, shut }: Offer) {
    const isAsProposed = view.proposal === null || view.proposal.isGranted;
    const asksNothing = isAsProposed && reasonOf(choice, view, emptyDraft) === 'no' && partsOf(choice, view, emptyDraft).length === 0;
    if (shut === null && yes.includes(choice) && asksNothing) void sending.send(choice, emptyDraft, []);
    else open(choice);
  }
  useKeys({ ...(mayTake ? { T: () => void take() } : {}), ...(offers.length > 0 ? { A: () => open(null) } : {}) });
  const verdicts = verdictsOf(offers);
  const shut = verdicts.find((one) => one.shut !== null) ?? offers.find(({ choice, shut: why }) => choice === 'approve' && why !== null);
  return (
    <>
      {mayTake || offers.length > 0 ? (
        <Box className="desk-bar">
          {shut?.shut && <Text as="p" className="desk-bar-why"><Icon name="lock-key" />{`${choiceWords[shut.choice]}：${refusalWords[shut.shut]}`}</Text>}
          <KeyMap />
          {offers.length > 0 && <Button kind="line" isDisabled={isBusy} onPress={() => open(null)}>{panelWords.open}</Button>}
          {verdicts.map((one) => (
            <Button key={one.choice} kind={no.includes(one.choice) ? 'danger' : yes.includes(one.choice) ? 'primary' : 'tonal'} isDisabled={isBusy || one.shut !== null} onPress={() => press(one)}>{shortWords[one.choice] ?? choiceWords[one.choice]}</Button>
          ))}
          {mayTake && <Button isDisabled={isBusy} onPress={() => void take()}>{deskWords.take}</Button>}
        </Box>
      ) : <KeyMap />}
      {isOpen && <Panel view={view} offers={offers} sending={sending} onClose={() => setOpen(false)} />}
      {!isOpen && sending.refused && <RefusalSheet refused={sending.refused} onClose={sending.forget} onAgain={onChanged} />}
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={onChanged} />}
    </>
  );
}
