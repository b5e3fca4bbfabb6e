import type { CaseView } from '../../../shared/contract/cases';
import { stateWords } from '../../../shared/words/cases';
import { caseWords, yourTurnWords } from '../../../shared/words/screens/cases';
import { dayWords, leftWords } from '../../../shared/words/screens/days';
import { owedWords } from '../../../shared/words/screens/owed';
import { today } from '../today';
import { Icon } from '../ui/icon';
import { Box, Text } from '../ui/prim';

/** State, whose move it is, and by when. */
export function CaseHead({ view: { caseNo, state, itemName, turn, dueOn, isDueProvisional, decision, owed, notices, clock } }: { view: CaseView }) {
  const isOpen = turn !== 'nobody';
  const isOwing = isOpen && owed.length > 0;
  const replyBy = state === 'supplementing' ? notices.at(-1)?.replyBy : undefined;
  const day = dueOn && isOpen && !replyBy ? [dayWords(dueOn, today()), clock?.dueAt && `${clock.dueAt} `].filter(Boolean).join(' ') : null;
  const isPaused = clock?.isResting === true && state === 'accepted';
  return (
    <Box className="case-head">
      <Text as="p" className="case-head-says">{caseWords.caseNo(caseNo)}</Text>
      <Text as="h2" className="case-state">{state === 'closed' && decision && !decision.isGranted ? caseWords.closedRefused : stateWords[state]}</Text>
      <Text as="p" className="case-head-says">{itemName}</Text>
      <Text as="p" className="case-turn"><Icon name={turn === 'applicant' || isOwing ? 'hand-pointing' : isOpen ? 'clock' : 'check-circle'} />{isOwing ? owedWords.count(owed.length) : yourTurnWords[turn]}</Text>
      {replyBy && <Text as="p" className="case-due">{`${caseWords.answerBy(dayWords(replyBy, today()))} · ${leftWords(replyBy, today())}`}</Text>}
      {day && dueOn && (
        <Text as="p" className="case-due">{isPaused ? caseWords.paused : `${isDueProvisional ? caseWords.dueForecast(day) : caseWords.due(day)} · ${leftWords(dueOn, today())}`}</Text>
      )}
      {day && isDueProvisional && <Text as="p" className="case-head-small">{caseWords.forecastNote}</Text>}
    </Box>
  );
}
