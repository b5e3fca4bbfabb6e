import type { BatchResult } from '../../../../shared/contract/batch';
import type { QueueRow } from '../../../../shared/contract/desk';
import { stateWords } from '../../../../shared/words/cases';
import { kitWords } from '../../../../shared/words/screens/kit';
import { queueWords } from '../../../../shared/words/screens/queue';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { Box, Press, Text } from '../../ui/prim';
import { Sheet } from '../../ui/sheet';

type BatchResultsProps = { results: readonly BatchResult[]; rows: ReadonlyMap<string, QueueRow>; isActing: boolean; onAgain(): void; onOpen(caseNo: string): void; onClose(): void };

/** What became of each case, what could not be done first; what the hall did not reach is asked for again under the same key. */
export function BatchResults({ results, rows, isActing, onAgain, onOpen, onClose }: BatchResultsProps) {
  const done = results.filter(({ ok }) => ok).length;
  const isUnreached = results.some((one) => !one.ok && one.refusal === 'HallBusy');
  return (
    <Sheet title={queueWords.resultsTitle(done, results.length)} onClose={onClose}>
      {isUnreached && <Notice tone="gold">{queueWords.unreached}</Notice>}
      <Box as="ul" className="batch-results">
        {[...results].sort((one, other) => Number(one.ok) - Number(other.ok)).map((one) => (
          <Box as="li" key={one.caseNo} className={`batch-result ${one.ok ? 'done' : 'refused'}`}>
            <Icon name={one.ok ? 'check-circle' : 'warning-circle'} />
            <Box className="grow">
              <Text as="p" className="strong">{[rows.get(one.caseNo)?.itemName, rows.get(one.caseNo)?.applicantName].filter(Boolean).join(' · ')}</Text>
              <Text as="p" className="batch-says">{one.ok ? `${queueWords.done} · ${stateWords[one.state]}` : one.message}</Text>
            </Box>
            <Press className="icon-button" label={queueWords.openCase(one.caseNo)} onPress={() => onOpen(one.caseNo)}><Icon name="caret-right" /></Press>
          </Box>
        ))}
      </Box>
      <Box className="sheet-acts">
        {isUnreached && <Button isDisabled={isActing} onPress={onAgain}>{queueWords.goOn}</Button>}
        <Button kind={isUnreached ? 'line' : 'primary'} onPress={onClose}>{kitWords.close}</Button>
      </Box>
    </Sheet>
  );
}
