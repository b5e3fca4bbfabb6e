import type { QueueRow } from '../../../shared/contract/desk';
import { stateWords } from '../../../shared/words/cases';
import { leftWords } from '../../../shared/words/screens/days';
import { deskWords } from '../../../shared/words/screens/desk';
import { today } from '../today';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Icon } from '../ui/icon';
import { Box, Heading, Press, Text } from '../ui/prim';
import { Tag } from '../ui/tag';
import type { FoundPages } from '../use-pages';
import { urgencyOf } from './urgency';

type QueueProps = { pages: { cases: QueueRow[] }[]; found: FoundPages<{ cases: QueueRow[] }>; picked: string | null; onPick(caseNo: string): void };

/** What waits at this desk, the most urgent first. */
export function Queue({ pages, found, picked, onPick }: QueueProps) {
  const rows = pages.flatMap((page) => page.cases);
  return (
    <>
      <Box className="queue-head">
        <Box className="grow">
          <Heading className="queue-title">{deskWords.queue(`${rows.length}${found.more ? '+' : ''}`)}</Heading>
          <Text as="p" className="queue-says">{deskWords.order}</Text>
        </Box>
        <Button kind="tonal" isSmall isDisabled={found.isAsking} onPress={found.again}>{deskWords.refresh}</Button>
      </Box>
      {rows.length === 0 && <Empty icon="check-circle" title={deskWords.emptyTitle} says={deskWords.emptySays} />}
      <Box as="ul">
        {rows.map((row) => <Box as="li" key={row.caseNo}><Line row={row} isPicked={row.caseNo === picked} onPick={() => onPick(row.caseNo)} /></Box>)}
      </Box>
      {found.more && <Box className="queue-more"><Button kind="line" isWide isDisabled={found.isAskingMore} onPress={found.more}>{deskWords.more}</Button></Box>}
    </>
  );
}

function Line({ row: { itemName, applicantName, dueOn, state, takenBy, takenByMe }, isPicked, onPick }: { row: QueueRow; isPicked: boolean; onPick(): void }) {
  return (
    <Press className={`queue-line ${isPicked ? 'on' : ''}`} current={isPicked ? 'true' : undefined} onPress={onPick}>
      <Box as="span" className="queue-line-head">
        <Text className="queue-name">{itemName}</Text>
        <Tag tone={urgencyOf(dueOn)} icon="clock">{leftWords(dueOn, today())}</Tag>
      </Box>
      <Text className="queue-line-says">{`${applicantName} · ${stateWords[state]}`}</Text>
      <Text className={`queue-taken ${takenByMe ? 'mine' : ''}`}>
        <Icon name={takenBy ? 'user-circle' : 'hand-pointing'} />
        {takenByMe ? deskWords.mine : takenBy ? deskWords.takenBy(takenBy) : deskWords.free}
      </Text>
    </Press>
  );
}
