import type { CaseView } from '../../../shared/contract/cases';
import { lastNotice, openItems } from '../../../shared/domain/cases/notice';
import { stateWords } from '../../../shared/words/cases';
import { caseWords, yourTurnWords } from '../../../shared/words/screens/case';
import { dayWords, leftWords } from '../../../shared/words/screens/days';
import { owedWords } from '../../../shared/words/screens/owed';
import { supplementWords } from '../../../shared/words/screens/supplement';
import { today } from '../today';
import { Icon } from '../ui/icon';
import { Box, Text } from '../ui/prim';

/** State, whose move it is, and by when. */
export function CaseHead({ view }: { view: CaseView }) {
  const { caseNo, state, itemName, turn, dueOn, isDueProvisional, decision, clock } = view;
  const isOpen = turn !== 'nobody';
  const toGive = isOpen ? toGiveIn(view) : null;
  const replyBy = state === 'supplementing' ? lastNotice(view)?.replyBy : undefined;
  const day = dueOn && isOpen && !replyBy ? [dayWords(dueOn, today()), clock?.dueAt && `${clock.dueAt} `].filter(Boolean).join(' ') : null;
  const isPaused = clock?.isResting === true && state === 'accepted';
  return (
    <Box className="case-head">
      <Text as="p" className="case-head-says">{caseWords.caseNo(caseNo)}</Text>
      <Text as="h2" className="case-state">{state === 'closed' && decision && !decision.isGranted ? caseWords.closedRefused : stateWords[state]}</Text>
      <Text as="p" className="case-head-says">{itemName}</Text>
      <Text as="p" className="case-turn"><Icon name={toGive || turn === 'applicant' ? 'hand-pointing' : isOpen ? 'clock' : 'check-circle'} />{toGive ?? yourTurnWords[turn]}</Text>
      {replyBy && <Text as="p" className="case-due">{`${caseWords.answerBy(dayWords(replyBy, today()))} · ${leftWords(replyBy, today())}`}</Text>}
      {day && dueOn && (
        <Text as="p" className="case-due">{isPaused ? caseWords.paused : `${isDueProvisional ? caseWords.dueForecast(day) : caseWords.due(day)} · ${leftWords(dueOn, today())}`}</Text>
      )}
      {day && isDueProvisional && <Text as="p" className="case-head-small">{caseWords.forecastNote}</Text>}
    </Box>
  );
}

/** How much of it is the applicant's to give. */
function toGiveIn(view: CaseView): string | null {
  const open = openItems(view).length;
  if (open > 0) return supplementWords.openCount(open);
  return view.owed.length > 0 ? owedWords.count(view.owed.length) : null;
}
