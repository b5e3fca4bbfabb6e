import type { SettlementView } from '../../../shared/contract/settlements';
import type { Difference } from '../../../shared/domain/delivery/settlement';
import { carrierWords } from '../../../shared/words/delivery';
import { yuanOf } from '../../../shared/words/money';
import { momentWords } from '../../../shared/words/screens/days';
import { differenceWords, settlementWords as words } from '../../../shared/words/screens/settlement';
import { today } from '../today';
import { Card } from '../ui/card';
import { Cell } from '../ui/cell';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { Tag } from '../ui/tag';

/** One bill as it came out: what may be paid, and every difference by its parcel. */
export function Settled({ settlement: { carrier, month, at, by, lines, parcels, billedFen, ledgerFen, agreedFen, units, differences, count } }: { settlement: SettlementView }) {
  return (
    <Card>
      <Box className="settlement-top stack">
        <Box className="settlement-head"><Text as="h3" className="strong">{`${words.monthOf(month)} · ${carrierWords[carrier] ?? carrier}`}</Text><Tag tone={count === 0 ? 'jade' : 'gold'}>{words.differences(count)}</Tag></Box>
        <Text as="p" className="settlement-says">{`${words.result(lines, parcels)} · ${words.by(by, momentWords(at, today()))}`}</Text>
        <Rows rows={[{ name: words.agreed, value: words.yuan(yuanOf(agreedFen)) }, { name: words.billed, value: words.yuan(yuanOf(billedFen)) }, { name: words.ledger, value: words.yuan(yuanOf(ledgerFen)) }]} />
      </Box>
      {differences.map((one) => <Cell key={`${one.kind}${one.line ?? one.waybillNo}`} icon="warning-circle" tone="gold" title={`${one.waybillNo} · ${differenceWords[one.kind]}`} says={sayOf(one)} />)}
      {count > differences.length && <Text as="p" className="settlement-more">{words.more(count - differences.length)}</Text>}
      {units.map(({ desk, name, parcels: pieces, ledgerFen: sum }) => <Cell key={desk} title={name} says={words.unit(pieces)} value={words.yuan(yuanOf(sum))} />)}
    </Card>
  );
}

function sayOf({ line, parcelNo, billedFen, ledgerFen }: Difference): string {
  return [
    line === null ? '' : words.line(line), parcelNo ?? '', billedFen === null ? '' : words.billedAs(yuanOf(billedFen)), ledgerFen === null ? '' : words.ledgerAs(yuanOf(ledgerFen)),
  ].filter((part) => part !== '').join(' · ');
}
