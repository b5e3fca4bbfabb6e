import type { DeskCaseView } from '../../../shared/contract/desk';
import { deskStates } from '../../../shared/domain/cases/case';
import { stateWords } from '../../../shared/words/cases';
import { refusalWords } from '../../../shared/words/refusals';
import { checkWords } from '../../../shared/words/screens/checks';
import { dayWords, leftWords } from '../../../shared/words/screens/days';
import { deskWords } from '../../../shared/words/screens/desk';
import { deciderWords, deskClockWords, panelWords } from '../../../shared/words/screens/desk-panel';
import { leaveWords } from '../../../shared/words/screens/supplement';
import { today } from '../today';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { Tag } from '../ui/tag';
import { urgencyOf } from './urgency';

/** What it is, whose, how urgent, and whether it is ours to work on. */
export function DeskHead({ view, officerId }: { view: DeskCaseView; officerId: string | undefined }) {
  const { itemName, caseNo, applicant, receivedOn, dueOn, isDueProvisional, state, clock } = view;
  const isOpen = deskStates.includes(state);
  return (
    <Box className="desk-head">
      <Box className="desk-head-row">
        <Text as="h2" className="desk-name">{itemName}</Text>
        <Box className="tags">
          <Tag>{state === 'supplementing' ? deskWords.supplementing : stateWords[state]}</Tag>
          {isOpen && clock?.isResting && <Tag tone="grey" icon="clock">{deskClockWords.resting}</Tag>}
          {dueOn && isOpen && !clock?.isResting && <Tag tone={urgencyOf(dueOn)} icon="clock">{`${leftWords(dueOn, today())}${isDueProvisional ? `（${deskWords.provisional}）` : ''}`}</Tag>}
        </Box>
      </Box>
      <Text as="p" className="queue-says">{[caseNo, receivedOn && deskWords.received(dayWords(receivedOn, today()))].filter(Boolean).join(' · ')}</Text>
      <Text as="p" className="desk-applicant">{`${deskWords.applicant}：${applicant.name} · ${applicant.idNoMasked}`}</Text>
      <Standing view={view} officerId={officerId} isOpen={isOpen} />
    </Box>
  );
}

type StandingProps = { view: DeskCaseView; officerId: string | undefined; isOpen: boolean };

function Standing({ view, officerId, isOpen }: StandingProps) {
  const { state, decision, takenBy, actions } = view;
  if (state === 'revoked') return <Notice tone="plum">{stateWords.revoked}</Notice>;
  if (actions.includes('checkPromise')) return <Notice tone="gold">{checkWords.dueHere}</Notice>;
  if (!isOpen) return <Notice tone={decision?.isGranted ? 'jade' : 'grey'}>{[deskWords.closed, decision?.reason].filter(Boolean).join(' ')}</Notice>;
  return (
    <>
      <Passing view={view} officerId={officerId} />
      {view.conflict && <Notice tone="plum">{refusalWords.ConflictOfInterest}</Notice>}
      {!takenBy && !view.conflict && <Notice tone="brand">{deskWords.takeFirst}</Notice>}
      {takenBy && takenBy.officerId !== officerId && actions.length === 0 && <Notice tone="gold">{deskWords.elsewhere(takenBy.name)}</Notice>}
    </>
  );
}

/** What waits for somebody else's word: a proposal, a hand-over, a leave to ask again. */
function Passing({ view: { proposal, handOver, noticeLeave, state, actions }, officerId }: Pick<StandingProps, 'view' | 'officerId'>) {
  return (
    <>
      {state === 'proposed' && proposal && (
        <Notice tone="gold">
          <Text as="p">{panelWords.proposed(proposal.by.name, proposal.isGranted ? panelWords.proposedGrant : panelWords.proposedRefusal, deciderWords[proposal.decider])}</Text>
          {proposal.reason && <Text as="p" className="plain">{`${deskWords.reason}：${proposal.reason}`}</Text>}
          {!actions.includes('sendBack') && <Text as="p" className="plain">{panelWords.waitsForLeader(deciderWords[proposal.decider])}</Text>}
        </Notice>
      )}
      {handOver && <Notice tone="gold">{handOver.to.officerId === officerId ? panelWords.handedBy(handOver.from.name, handOver.reason) : panelWords.handedTo(handOver.from.name, handOver.to.name, handOver.reason)}</Notice>}
      {noticeLeave && <Notice tone="gold">{panelWords.noticeAgain(leaveWords[noticeLeave.ground], noticeLeave.by.name, noticeLeave.reason)}</Notice>}
    </>
  );
}
