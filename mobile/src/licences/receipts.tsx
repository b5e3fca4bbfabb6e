import { listMyReceipts, type ReceiptView } from '../../../shared/contract/licences';
import { receiptResultWords } from '../../../shared/words/licences';
import { momentWords } from '../../../shared/words/screens/days';
import { receiptWords } from '../../../shared/words/screens/receipts';
import { Faces } from '../faces';
import { go, switchTo } from '../go';
import { Page } from '../page';
import { useIsApplicant } from '../session';
import { SignInFirst } from '../sign-in-first';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Empty } from '../ui/empty';
import { Box, Press, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { Tag, type Tone } from '../ui/tag';
import { usePages } from '../use-pages';
import './licences.scss';

/** 用证记录: who used my licences, when, which fields, for what; the newest first. */
export default function Receipts() {
  const found = usePages(listMyReceipts, {}, useIsApplicant());
  return (
    <Page title={receiptWords.title}>
      <SignInFirst>
        <Faces of={found} waiting={[28, 220, 220]}>
          {(pages) => {
            const receipts = pages.flatMap((page) => page.receipts);
            return receipts.length === 0 ? <None /> : <Listed receipts={receipts} more={found.more} isAskingMore={found.isAskingMore} />;
          }}
        </Faces>
      </SignInFirst>
    </Page>
  );
}

function Listed({ receipts, more, isAskingMore }: { receipts: readonly ReceiptView[]; more: (() => void) | null; isAskingMore: boolean }) {
  return (
    <Box className="pad stack">
      <Text as="p" className="small-print">{receiptWords.says}</Text>
      <Box as="ul" className="stack">{receipts.map((one) => <Box as="li" key={one.receiptId}><Receipt receipt={one} /></Box>)}</Box>
      {more && <Button kind="tonal" isWide isDisabled={isAskingMore} onPress={more}>{receiptWords.more}</Button>}
    </Box>
  );
}

const tones: Record<ReceiptView['result'], Tone> = { fetched: 'jade', looked: 'brand', shown: 'jade', seen: 'grey', refused: 'plum', noAnswer: 'gold' };

function Receipt({ receipt: { at, licenceName, licenceNoMasked, by, caseNo, itemName, purpose, fields, result } }: { receipt: ReceiptView }) {
  return (
    <Card className="padded">
      <Box className="receipt-head">
        <Box className="grow">
          <Text as="h2" className="strong">{licenceName}</Text>
          <Text as="p" className="receipt-says">{`${momentWords(at, today())} · ${licenceNoMasked}`}</Text>
        </Box>
        <Tag tone={tones[result]}>{receiptResultWords[result]}</Tag>
      </Box>
      <Rows
        rows={[
          { name: receiptWords.who, value: [by.department, receiptWords.readers[by.kind] ?? by.name].filter(Boolean).join(' · ') },
          { name: receiptWords.matter, value: itemName }, { name: receiptWords.what, value: fields.join(receiptWords.listed) || receiptWords.nothing }, { name: receiptWords.purpose, value: purpose },
        ]}
      />
      {caseNo !== null && <Press className="text-button act receipt-case" label={receiptWords.toCaseOf(itemName)} onPress={() => go('case', { caseNo })}><Text>{receiptWords.toCase}</Text></Press>}
    </Card>
  );
}

function None() {
  return <Empty icon="list-checks" title={receiptWords.emptyTitle} says={receiptWords.emptySays}><Button onPress={() => switchTo('items')}>{receiptWords.start}</Button></Empty>;
}
