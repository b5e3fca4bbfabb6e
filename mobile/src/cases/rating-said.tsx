import type { RatingView } from '../../../shared/contract/ratings';
import { gradeWords } from '../../../shared/words/cases';
import { caseWords } from '../../../shared/words/screens/case';
import { dayWords, momentWords } from '../../../shared/words/screens/days';
import { ratingWords as words } from '../../../shared/words/screens/rating';
import { today } from '../today';
import { Notice } from '../ui/notice';
import { Text } from '../ui/prim';

/** What somebody said of the service; of a bad rating who looks into it, by when, and what was answered. */
export function RatingSaid({ rating: { grade, comment, followUp } }: { rating: RatingView }) {
  const answer = followUp?.answer;
  return (
    <>
      <Notice tone="grey" icon="star-fill">
        <Text as="p">{caseWords.yourRating(gradeWords[grade])}</Text>
        {comment && <Text as="p" className="plain">{words.comment(comment)}</Text>}
        {followUp && !answer && <Awaited followUp={followUp} />}
      </Notice>
      {answer && (
        <Notice tone="jade" icon="check-circle">
          <Text as="p">{words.answered(answer.measure)}</Text>
          <Text as="p" className="plain">{answer.says}</Text>
          <Text as="p" className="plain">{words.by(answer.name, momentWords(answer.at, today()))}</Text>
          <Text as="p" className="plain">{words.onwards}</Text>
        </Notice>
      )}
    </>
  );
}

function Awaited({ followUp: { to, contactBy, dueOn, contactedAt } }: { followUp: NonNullable<RatingView['followUp']> }) {
  const due = dayWords(dueOn, today());
  return (
    <>
      <Text as="p" className="plain">{words.handed(to)}</Text>
      <Text as="p" className="plain">{contactedAt ? words.called(momentWords(contactedAt, today()), due) : words.callBy(dayWords(contactBy, today()), due)}</Text>
    </>
  );
}
