import { getPromiseLedger } from '../../../shared/contract/checks';
import type { LedgerLine } from '../../../shared/domain/promises/ledger';
import { checkWords, ledgerOrder, ledgerStateWords } from '../../../shared/words/screens/checks';
import { promiseWords } from '../../../shared/words/screens/promises';
import { Faces } from '../faces';
import { go } from '../go';
import { Card } from '../ui/card';
import { Empty } from '../ui/empty';
import { Box, Text } from '../ui/prim';
import { Tag } from '../ui/tag';
import { useCall } from '../use-call';
import { Beside } from './beside';
import { useIsOfficer } from './officers-only';
import './desk.scss';

/** What became of every promise made at one's desks, by item. */
export default function DeskLedgerPage() {
  const found = useCall(getPromiseLedger, {}, useIsOfficer());
  return (
    <Beside title={checkWords.ledger} desk={undefined} onDesk={(desk) => go('deskChecks', { desk })}>
      <Faces of={found} waiting={[150, 150, 150]}>
        {({ lines }) => (lines.length === 0 ? <Empty icon="check-circle" title={checkWords.ledgerEmptyTitle} says={checkWords.ledgerEmptySays} /> : (
          <>
            <Text as="p" className="checks-says">{checkWords.ledgerSays}</Text>
            <Box as="ul" className="checks">{lines.map((line) => <Box as="li" key={`${line.itemCode}${line.kind}`}><Line line={line} /></Box>)}</Box>
          </>
        ))}
      </Faces>
    </Beside>
  );
}

function Line({ line }: { line: LedgerLine }) {
  return (
    <Card className="padded">
      <Box className="proof-head">
        <Text as="h2" className="grow strong">{line.itemName}</Text>
        <Tag>{promiseWords.kind[line.kind]}</Tag>
      </Box>
      <Box as="dl" className="ledger-counts">
        <Count name={checkWords.made} count={line.made} />
        {ledgerOrder.map((state) => <Count key={state} name={ledgerStateWords[state]} count={line[state]} />)}
      </Box>
    </Card>
  );
}

function Count({ name, count }: { name: string; count: number }) {
  return (
    <Box className={`ledger-count ${count === 0 ? 'mute' : ''}`}>
      <Text as="dt">{name}</Text>
      <Text as="dd">{String(count)}</Text>
    </Box>
  );
}
