import type { BadRatingRow } from '../../../shared/contract/ratings';
import { gradeWords } from '../../../shared/words/cases';
import { badRatingWords as words } from '../../../shared/words/screens/bad-ratings';
import { dayWords, leftWords, momentWords } from '../../../shared/words/screens/days';
import { go } from '../go';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { Tag } from '../ui/tag';

const tones = { red: 'plum', yellow: 'gold', green: 'jade' } as const;

/** Who said what of which case, how long is left, and what was done so far. */
export function RatingLine({ row, onContact, onAnswer }: { row: BadRatingRow; onContact(): void; onAnswer(): void }) {
  const { caseNo, itemName, applicantName, desk, grade, comment, on, contactBy, dueOn, contacted, light, isOverrun, isMine } = row;
  const day = (of: string) => dayWords(of, today());
  const who = `${itemName}，${applicantName}`;
  return (
    <Card className="padded">
      <Box className="rating-head">
        <Tag tone="grey" icon="star-fill">{gradeWords[grade]}</Tag>
        <Tag tone={tones[light]} icon={light === 'red' ? 'warning-circle' : 'clock'}>{words.left(contacted !== null, leftWords(contacted ? dueOn : contactBy, today()))}</Tag>
        {isOverrun && <Tag tone="plum" icon="warning-circle">{words.overrun}</Tag>}
      </Box>
      <Text as="h2" className="strong">{`${itemName} · ${applicantName}`}</Text>
      <Text as="p" className="rating-comment">{comment ? words.comment(comment) : words.noComment}</Text>
      <Text as="p" className="figure-says">{`${desk.name} · ${words.days(day(on), day(contactBy), day(dueOn))}`}</Text>
      {contacted && <Text as="p" className="figure-says">{(contacted.isReached ? words.contacted : words.tried)(contacted.name, momentWords(contacted.at, today()))}</Text>}
      {!isMine && <Text as="p" className="figure-says">{words.notMine}</Text>}
      <Box className="rating-acts">
        <Button kind="line" isSmall label={`${words.seeCase}：${who}`} onPress={() => go('deskCase', { caseNo })}>{words.seeCase}</Button>
        {isMine && <Button kind={contacted ? 'line' : 'primary'} isSmall label={`${contacted ? words.contactAgain : words.contact}：${who}`} onPress={onContact}>{contacted ? words.contactAgain : words.contact}</Button>}
        {isMine && contacted && <Button isSmall label={`${words.answer}：${who}`} onPress={onAnswer}>{words.answer}</Button>}
      </Box>
    </Card>
  );
}
