import { useState } from 'react';
import { listParcels, type ParcelRow } from '../../../shared/contract/packing';
import type { ParcelList } from '../../../shared/domain/delivery/parcel-place';
import { parcelStateWords } from '../../../shared/words/delivery';
import { dayWords } from '../../../shared/words/screens/days';
import { packingWords as words, parcelEmptyWords } from '../../../shared/words/screens/packing';
import { Faces } from '../faces';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Empty } from '../ui/empty';
import { Icon } from '../ui/icon';
import { Box, Press, Text } from '../ui/prim';
import { Tag } from '../ui/tag';
import { useCall } from '../use-call';

type RowsProps = { list: ParcelList; open: string | null; onOpen(parcelNo: string): void };

/** One list of the bench, the most pressing first. */
export function ParcelRows({ list, open, onOpen }: RowsProps) {
  const [cursor, setCursor] = useState<string>();
  const found = useCall(listParcels, { list, ...(cursor ? { cursor } : {}) });
  return (
    <Faces of={found} waiting={[76, 76, 76]}>
      {({ parcels, cursor: next }) => (parcels.length === 0 ? <Empty icon="tray" title={parcelEmptyWords[list]} says={words.emptySays} /> : (
        <>
          <Card>{parcels.map((row) => <Line key={row.parcelNo} row={row} isOpen={row.parcelNo === open} onOpen={() => onOpen(row.parcelNo)} />)}</Card>
          {next && <Button kind="line" isWide onPress={() => setCursor(next)}>{words.more}</Button>}
        </>
      ))}
    </Faces>
  );
}

function Line({ row, isOpen, onOpen }: { row: ParcelRow; isOpen: boolean; onOpen(): void }) {
  const { parcelNo, receiverName, town, cases, state, packFrom, handOverBy, point, isLate } = row;
  const now = today();
  const when = state === 'requested' && packFrom > now ? words.waits(dayWords(packFrom, now)) : words.by(dayWords(handOverBy, now));
  const isInHall = state === 'requested' || state === 'checking' || state === 'packed';
  return (
    <Press className={`cell parcel-line ${isOpen ? 'on' : ''}`} {...(isOpen ? { current: 'true' as const } : {})} onPress={onOpen}>
      <Box as="span" className="grow">
        <Text className="cell-title">{words.row(receiverName, point ?? town, cases)}</Text>
        <Text className="cell-says">{parcelNo}</Text>
        <Text className="cell-says">{isInHall ? when : parcelStateWords[state]}</Text>
      </Box>
      {isLate && <Tag tone="danger" icon="warning-circle">{words.late}</Tag>}
      <Icon name="caret-right" className="mute" />
    </Press>
  );
}
