import { getPaymentBatch, type BatchView } from '../../../shared/contract/claims';
import { yuanOf } from '../../../shared/words/money';
import { dayWords, momentWords } from '../../../shared/words/screens/days';
import { treasuryWords as words } from '../../../shared/words/screens/redeem';
import { Faces } from '../faces';
import { useCarried } from '../go';
import { Page } from '../page';
import { OfficersOnly, useIsOfficer } from '../staff-only';
import { today } from '../today';
import { Card, Section } from '../ui/card';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { Tag } from '../ui/tag';
import { useCall } from '../use-call';
import './redeem.scss';

/** 支付令: where each of its payments is, and whether they come to its sum. */
export default function PaymentOrder() {
  const { orderNo = '' } = useCarried<'paymentOrder'>();
  const found = useCall(getPaymentBatch, { orderNo }, useIsOfficer());
  return (
    <Page title={words.orderPage} className="redeem">
      <OfficersOnly says={words.refused}><Faces of={found} waiting={[180, 220]}>{(order) => <Seen order={order} />}</Faces></OfficersOnly>
    </Page>
  );
}

type Line = BatchView['lines'][number];
const stateOf = ({ fate }: Line) => fate?.state ?? 'open';
const sumOf = (lines: readonly Line[], state: ReturnType<typeof stateOf>) => lines.filter((line) => stateOf(line) === state).reduce((sum, { amountFen }) => sum + amountFen, 0);

function Seen({ order: { orderNo, policy, state, totalFen, madeBy, madeAt, refusedWith, lines } }: { order: BatchView }) {
  const parts = [{ name: words.paidSum, fen: sumOf(lines, 'paid') }, { name: words.returnedSum, fen: sumOf(lines, 'returned') }, { name: words.openSum, fen: sumOf(lines, 'open') }];
  const isWhole = parts.reduce((sum, { fen }) => sum + fen, 0) === totalFen;
  return (
    <>
      <Box className="pad stack">
        <Card className="padded">
          <Text as="h2" className="redeem-policy">{policy.name}</Text>
          <Text as="p" className="redeem-sum big">{words.yuan(yuanOf(totalFen))}</Text>
          <Text as="p" className="strong">{words.states[state]}</Text>
          <Rows rows={[{ name: words.orderPage, value: orderNo }, { name: words.by, value: `${madeBy} · ${momentWords(madeAt, today())}` }, ...parts.map(({ name, fen }) => ({ name, value: words.yuan(yuanOf(fen)) }))]} />
        </Card>
        {refusedWith ? <Notice tone="danger">{words.refusedWith(refusedWith)}</Notice> : <Notice tone={isWhole ? 'jade' : 'danger'}>{isWhole ? words.balanced : words.unbalanced}</Notice>}
      </Box>
      <Section title={words.lines}><Card><Box as="ul">{lines.map((line) => <OrderLine key={line.lineNo} line={line} />)}</Box></Card></Section>
    </>
  );
}

function OrderLine({ line }: { line: Line }) {
  const { payee, bank, accountNo, claimNo, amountFen, fate } = line;
  const state = stateOf(line);
  return (
    <Box as="li" className="cell">
      <Box as="span" className="grow">
        <Text className="cell-title">{payee}</Text>
        <Text className="cell-says">{`${bank} ${accountNo}`}</Text>
        <Text className="cell-says">{claimNo}</Text>
        {fate?.reason && <Text className="cell-says">{`${fate.reason}。${words.returnedNext}`}</Text>}
      </Box>
      <Box as="span" className="redeem-value">
        <Text className="redeem-sum">{words.yuan(yuanOf(amountFen))}</Text>
        <Tag tone={state === 'paid' ? 'jade' : state === 'returned' ? 'danger' : 'gold'}>{words.lineStates[state]}</Tag>
        {fate && <Text className="cell-says">{dayWords(fate.on, today())}</Text>}
      </Box>
    </Box>
  );
}
