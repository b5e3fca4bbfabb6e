import type { CaseRow } from '../../../shared/contract/cases';
import { stateWords, turnWords } from '../../../shared/words/cases';
import { casesWords } from '../../../shared/words/screens/cases';
import { dayWords, leftWords } from '../../../shared/words/screens/days';
import { homeWords } from '../../../shared/words/screens/home';
import { go } from '../go';
import { today } from '../today';
import { Box, Press, Text } from '../ui/prim';
import { Tag, type Tone } from '../ui/tag';

/** One of my cases: what it is, how it stands, by when. */
export function CaseLine({ row, unread }: { row: CaseRow; unread: number }) {
  const { caseNo, itemName, state, startedAt, dueOn, turn, isGranted, isRated, answerBy } = row;
  const isDraft = state === 'draft';
  const day = dueOn && turn !== 'nobody' ? casesWords.dueOn(dayWords(dueOn, today())) : casesWords.startedOn(dayWords(startedAt.slice(0, 10), today()));
  const says = answerBy ? `${casesWords.answerBy(dayWords(answerBy, today()))} · ${leftWords(answerBy, today())}` : turn === 'nobody' ? day : `${turnWords[turn]} · ${day}`;
  return (
    <Press className="item-row" onPress={() => (isDraft ? go('form', { caseNo }) : go('case', { caseNo }))}>
      <Text className="item-name">{itemName}</Text>
      <Text className="item-says">{says}</Text>
      <Box as="span" className="tags">
        <Tag tone={toneOf(row)}>{stateWords[state]}</Tag>
        {unread > 0 && <Tag icon="info">{homeWords.fresh(unread)}</Tag>}
        {isGranted !== null && <Tag tone={isGranted ? 'jade' : 'plum'} icon={isGranted ? 'check' : 'x'}>{isGranted ? casesWords.granted : casesWords.refused}</Tag>}
        {state === 'closed' && !isRated && <Tag tone="gold" icon="star">{casesWords.toRate}</Tag>}
      </Box>
    </Press>
  );
}

function toneOf({ state, turn }: CaseRow): Tone {
  if (state === 'declined' || state === 'rejected' || state === 'lapsed' || state === 'revoked') return 'plum';
  if (turn === 'applicant') return 'gold';
  return turn === 'nobody' ? 'grey' : 'brand';
}
