import type { QueueRow } from '../../../../shared/contract/desk';
import { queueWords } from '../../../../shared/words/screens/queue';
import { Button } from '../../ui/button';
import { Box, Press, Text } from '../../ui/prim';
import type { Marks } from './use-marks';

/** How many are chosen, and what to do with them. */
export function BatchBar({ marks, rows, onAct }: { marks: Marks; rows: readonly QueueRow[]; onAct(): void }) {
  const isAll = rows.length > 0 && rows.every(({ caseNo }) => marks.marked.has(caseNo));
  return (
    <Box className="batch-bar">
      <Text className="grow strong" role="status">{queueWords.chosen(marks.marked.size)}</Text>
      <Press className="text-button act" onPress={() => (isAll ? marks.none() : marks.all(rows))}>{isAll ? queueWords.chooseNone : queueWords.chooseAll}</Press>
      <Button isSmall isDisabled={marks.marked.size === 0} onPress={onAct}>{queueWords.act}</Button>
    </Box>
  );
}
