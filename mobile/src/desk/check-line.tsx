import type { CheckRow } from '../../../shared/contract/checks';
import { checkWords } from '../../../shared/words/screens/checks';
import { leftWords } from '../../../shared/words/screens/days';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { Tag } from '../ui/tag';
import { urgencyOf } from './urgency';

type CheckLineProps = { row: CheckRow; onOpen(): void; onCheck(): void };

/** What was promised, by whom, and by when somebody has to look. */
export function CheckLine({ row: { caseNo, itemName, applicantName, materialName, dueOn, isAgain }, onOpen, onCheck }: CheckLineProps) {
  return (
    <Card className="padded">
      <Box className="proof-head">
        <Text as="h2" className="grow strong">{materialName}</Text>
        {isAgain && <Tag tone="gold">{checkWords.again}</Tag>}
        <Tag tone={urgencyOf(dueOn)} icon="clock">{leftWords(dueOn, today())}</Tag>
      </Box>
      <Text as="p" className="queue-line-says">{`${itemName} · ${applicantName}`}</Text>
      <Text as="p" className="queue-says">{`${caseNo} · ${dueOn}`}</Text>
      <Box className="check-acts">
        <Button kind="line" isSmall label={`${checkWords.seeCase}：${caseNo}`} onPress={onOpen}>{checkWords.seeCase}</Button>
        <Button isSmall label={`${checkWords.record}：${materialName}，${applicantName}`} onPress={onCheck}>{checkWords.record}</Button>
      </Box>
    </Card>
  );
}
