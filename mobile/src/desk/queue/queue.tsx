import type { QueueRow } from '../../../../shared/contract/desk';
import type { QueueCounts } from '../../../../shared/contract/queue';
import { deskWords } from '../../../../shared/words/screens/desk';
import { queueWords } from '../../../../shared/words/screens/queue';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Icon } from '../../ui/icon';
import { Box, Press, Text } from '../../ui/prim';
import type { FoundPages } from '../../use-pages';
import { useKeys } from '../../keys';
import { countOf } from './asked';
import { Line } from './line';
import type { Marks } from './use-marks';
import { lineInFocus, walkLines } from '../../walk-lines';

type QueueProps = {
  rows: readonly QueueRow[]; found: FoundPages<{ cases: QueueRow[] }>; marks: Marks | null; picked: string | null;
  onPick(caseNo: string): void;
};

/** What waits at this desk, the most urgent first. */
export function Queue({ rows, found, marks, picked, onPick }: QueueProps) {
  const markHere = () => {
    const row = rows[lineInFocus()];
    if (row) marks?.toggle(row);
  };
  useKeys({ J: () => walkLines(1), K: () => walkLines(-1), ...(marks ? { X: markHere } : {}) });
  return (
    <>
      {rows.length === 0 && <Empty icon="check-circle" title={queueWords.emptyTitle} says={queueWords.emptySays} />}
      <Box as="ul">
        {rows.map((row) => (
          <Box as="li" key={row.caseNo}>
            <Line
              row={row} isPicked={row.caseNo === picked} onPick={() => onPick(row.caseNo)}
              mark={marks?.isOn ? { isOn: marks.marked.has(row.caseNo), toggle: () => marks.toggle(row) } : undefined}
            />
          </Box>
        ))}
      </Box>
      {found.more && <Box className="queue-more"><Button kind="line" isWide isDisabled={found.isAskingMore} onPress={found.more}>{deskWords.more}</Button></Box>}
    </>
  );
}

/** Colleagues wait for an answer: said before everything else. */
export function HandedLine({ counts, onOpen }: { counts: QueueCounts | undefined; onOpen(): void }) {
  const handed = counts?.handedToMe.all;
  if (!handed || handed.count === 0) return null;
  return (
    <Press className="queue-handed" onPress={onOpen}>
      <Icon name="swap" />
      <Text className="grow">{queueWords.handedToMe(countOf(handed))}</Text>
      <Icon name="caret-right" />
    </Press>
  );
}
