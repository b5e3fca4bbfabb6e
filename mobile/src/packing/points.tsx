import { useState } from 'react';
import { listPointStock, type PointStockRow, type PointStockView } from '../../../shared/contract/points';
import { pointWords as words } from '../../../shared/words/screens/points';
import { Faces } from '../faces';
import { Page } from '../page';
import { OfficersOnly, useIsOfficer } from '../staff-only';
import { Card, Section } from '../ui/card';
import { Cell } from '../ui/cell';
import { Empty } from '../ui/empty';
import { Facts } from '../ui/facts';
import { Box, Text } from '../ui/prim';
import { useCall } from '../use-call';
import { CountSheet } from './count-sheet';
import './packing.scss';

/** 代办点库存: what lies at the villages' points by the books, and what their helpers count. */
export default function Points() {
  const found = useCall(listPointStock, {}, useIsOfficer());
  const [open, setOpen] = useState<PointStockRow | null>(null);
  return (
    <Page title={words.title} className="packing">
      <OfficersOnly says={words.refused}>
        <Faces of={found} waiting={[120, 64, 200]}>
          {(view) => <><Totals view={view} /><Shelves points={view.points} onOpen={setOpen} /></>}
        </Faces>
        {open && <CountSheet row={open} onClose={() => { setOpen(null); found.again(); }} />}
      </OfficersOnly>
    </Page>
  );
}

function Totals({ view: { received, collected, returned, inStock, yesterday } }: { view: PointStockView }) {
  const facts = [{ name: words.received, value: words.pieces(received) }, { name: words.collected, value: words.pieces(collected) }, { name: words.returned, value: words.pieces(returned) }, { name: words.inStock, value: words.pieces(inStock) }];
  return (
    <Box className="pad stack">
      <Text as="p" className="parcel-says">{words.says}</Text>
      <Facts facts={facts} />
      <Card>
        <Cell title={words.yesterday} says={saysOf(yesterday)} />
        {yesterday?.differences.map(({ parcelNo, kind }) => <Cell key={parcelNo} icon="warning-circle" tone="gold" title={parcelNo} says={kind === 'missing' ? words.missing : words.more} />)}
      </Card>
    </Box>
  );
}

function saysOf(yesterday: PointStockView['yesterday']): string {
  if (!yesterday) return words.never;
  if (yesterday.uncounted.length > 0) return words.uncounted(yesterday.uncounted.length);
  return yesterday.differences.length > 0 ? words.differs(yesterday.differences.length) : words.fine;
}

/** Those with something on the shelf, or counted today. */
function Shelves({ points, onOpen }: { points: readonly PointStockRow[]; onOpen(row: PointStockRow): void }) {
  const shown = points.filter(({ inStock, countedAt }) => inStock > 0 || countedAt !== null);
  if (shown.length === 0) return <Empty icon="storefront-duotone" title={words.nothing} says={words.nothingSays} />;
  return (
    <Section title={words.shelves}>
      <Card>{shown.map((row) => <Cell key={row.point} title={words.point(`${row.town}${row.name}`, row.inStock)} says={stateOf(row)} value={words.count} onPress={() => onOpen(row)} />)}</Card>
    </Section>
  );
}

function stateOf({ countedAt, differences, dueBack }: PointStockRow): string {
  const counted = countedAt === null ? words.notCounted : `${words.countedAt(countedAt.slice(11, 16))} · ${differences.length === 0 ? words.agrees : words.differs(differences.length)}`;
  return dueBack.length > 0 ? `${counted} · ${words.dueBack(dueBack.length)}` : counted;
}
