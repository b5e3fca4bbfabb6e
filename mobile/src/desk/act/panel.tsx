import { useEffect, useState } from 'react';
import type { DeskCaseView } from '../../../../shared/contract/desk';
import { listColleagues } from '../../../../shared/contract/queue';
import type { PanelChoice } from '../../../../shared/domain/cases/officer-actions';
import { refusalWords } from '../../../../shared/words/refusals';
import { choiceWords, deciderWords, panelWords } from '../../../../shared/words/screens/desk-panel';
import { sentenceOf } from '../../faces';
import { Button } from '../../ui/button';
import { focusOn } from '../../ui/focus';
import { Notice } from '../../ui/notice';
import { Box, Text } from '../../ui/prim';
import { Sheet } from '../../ui/sheet';
import { useCall } from '../../use-call';
import { useWide } from '../../use-wide';
import { useKeys, type Keys } from '../../keys';
import { ChoiceList } from './choice-list';
import type { Offer } from './choices';
import { useDraft } from './draft';
import { firstWrong } from './first-wrong';
import { missingOf } from './missing';
import { PanelForm, titleOf } from './panel-form';
import { partsOf } from './parts';
import { begun } from './procedures-for';
import type { Sending } from './use-panel';

const saysNo: readonly PanelChoice[] = ['decline', 'reject', 'redo', 'proposeRefusal'];
const decides: readonly PanelChoice[] = ['approve', 'reject', 'proposeGrant', 'proposeRefusal', 'opine'];
const ofColleagues = ['visit', 'report', 'colleague'] as const;

/** 办理: choose what to do, say what it needs, and send it in one commit. */
export function Panel({ view, offers, sending, onClose }: { view: DeskCaseView; offers: readonly Offer[]; sending: Sending; onClose(): void }) {
  const { draft, set } = useDraft(view.caseNo);
  const [tries, setTries] = useState(0);
  const { choice } = draft;
  const offer = offers.find((one) => one.choice === choice);
  const needsColleagues = choice !== null && partsOf(choice, view, draft).some((part) => ofColleagues.some((one) => one === part));
  const colleagues = useCall(listColleagues, { desk: view.desk.code }, needsColleagues).value?.colleagues ?? [];
  const missing = choice && tries > 0 ? missingOf(choice, view, draft) : [];
  const wrong = (field: string, says: string = panelWords.missing) => (missing.includes(field) ? says : undefined);
  const choose = (next: PanelChoice | null) => {
    set(begun(next, view));
    setTries(0);
    sending.forget();
  };
  useEffect(() => { if (choice) focusOn('sheet-title'); }, [choice]);
  useEffect(() => { if (tries > 0) firstWrong(); }, [tries]);

  function send() {
    if (choice === null || !offer || offer.shut || sending.isSending) return;
    setTries(tries + 1);
    if (missingOf(choice, view, draft).length === 0) void sending.send(choice, draft, colleagues);
  }
  const open = offers.filter(({ shut }) => shut === null);
  const numbers: Keys = Object.fromEntries(open.slice(0, 9).map((one, at) => [String(at + 1), () => choose(one.choice)]));
  useKeys(choice === null ? numbers : { Commit: send }, 'dialog');
  return (
    <Sheet title={titleOf(choice)} isBeside onClose={onClose}>
      {view.deciders && (choice === null || decides.includes(choice)) && <Text as="p" className="panel-says">{panelWords.deciders(deciderWords[view.deciders.grant], deciderWords[view.deciders.refusal])}</Text>}
      {choice === null ? <ChoiceList offers={offers} onChoose={choose} /> : (
        <>
          <Button kind="line" isSmall onPress={() => choose(null)}>{panelWords.another}</Button>
          <Shut offer={offer} />
          <PanelForm choice={choice} view={view} draft={draft} set={set} wrong={wrong} colleagues={colleagues} />
          <Commit choice={choice} isOpen={offer?.shut === null} isShort={missing.length > 0} isSending={sending.isSending} refused={offer ? sending.refused : null} onSend={send} />
        </>
      )}
    </Sheet>
  );
}

/** Why what was chosen cannot be done now: said before anybody sends it. */
function Shut({ offer }: { offer: Offer | undefined }) {
  if (offer?.shut === null) return null;
  return <Box className="panel-shut"><Notice tone={offer ? 'gold' : 'danger'}>{offer?.shut ? refusalWords[offer.shut] : panelWords.gone}</Notice></Box>;
}

type CommitProps = { choice: PanelChoice; isOpen: boolean; isShort: boolean; onSend(): void } & Pick<Sending, 'isSending' | 'refused'>;

function Commit({ choice, isOpen, isShort, isSending, refused, onSend }: CommitProps) {
  const isWide = useWide();
  return (
    <Box className="panel-commit">
      {refused && <Notice tone="danger">{sentenceOf(refused)}</Notice>}
      {isShort && <Notice tone="danger">{refusalWords.DetailsNeeded}</Notice>}
      <Button kind={saysNo.includes(choice) ? 'danger' : 'primary'} isWide isDisabled={isSending || !isOpen} onPress={onSend}>{isSending ? panelWords.sending : choiceWords[choice]}</Button>
      {isWide && <Text as="p" className="panel-keys">{panelWords.keys}</Text>}
    </Box>
  );
}
