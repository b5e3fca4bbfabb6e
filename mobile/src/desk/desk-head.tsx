import type { DeskCaseView } from '../../../shared/contract/desk';
import { deskStates } from '../../../shared/domain/cases/case';
import { stateWords } from '../../../shared/words/cases';
import { checkWords } from '../../../shared/words/screens/checks';
import { dayWords, leftWords } from '../../../shared/words/screens/days';
import { deskWords } from '../../../shared/words/screens/desk';
import { today } from '../today';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { Tag } from '../ui/tag';
import { urgencyOf } from './urgency';

/** What it is, whose, how urgent, and whether it is ours to work on. */
export function DeskHead({ view }: { view: DeskCaseView }) {
  const { itemName, caseNo, applicant, receivedOn, dueOn, isDueProvisional, state } = view;
  const isOpen = deskStates.includes(state);
  return (
    <Box className="desk-head">
      <Box className="desk-head-row">
        <Text as="h2" className="desk-name">{itemName}</Text>
        <Box className="tags">
          <Tag>{stateWords[state]}</Tag>
          {dueOn && isOpen && <Tag tone={urgencyOf(dueOn)} icon="clock">{`${leftWords(dueOn, today())}${isDueProvisional ? `（${deskWords.provisional}）` : ''}`}</Tag>}
        </Box>
      </Box>
      <Text as="p" className="queue-says">{[caseNo, receivedOn && deskWords.received(dayWords(receivedOn, today()))].filter(Boolean).join(' · ')}</Text>
      <Text as="p" className="desk-applicant">{`${deskWords.applicant}：${applicant.name} · ${applicant.idNoMasked}`}</Text>
      <Standing view={view} isOpen={isOpen} />
    </Box>
  );
}

function Standing({ view: { state, decision, takenBy, actions }, isOpen }: { view: DeskCaseView; isOpen: boolean }) {
  if (state === 'revoked') return <Notice tone="plum">{stateWords.revoked}</Notice>;
  if (actions.includes('checkPromise')) return <Notice tone="gold">{checkWords.dueHere}</Notice>;
  if (!isOpen) return <Notice tone={decision?.isGranted ? 'jade' : 'grey'}>{[deskWords.closed, decision?.reason].filter(Boolean).join(' ')}</Notice>;
  if (!takenBy) return <Notice tone="brand">{deskWords.takeFirst}</Notice>;
  return actions.length === 0 ? <Notice tone="gold">{deskWords.elsewhere(takenBy.name)}</Notice> : null;
}
