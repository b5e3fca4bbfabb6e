import type { HandOverList } from '../../../shared/domain/delivery/hand-over';
import { carrierWords } from '../../../shared/words/delivery';
import { momentWords } from '../../../shared/words/screens/days';
import { packingWords as words } from '../../../shared/words/screens/packing';
import { Page } from '../page';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { printPage } from './print-page';

/** The register as it is printed: what went, to whom, and room for two names. */
export function HandOverSheet({ list, onBack }: { list: HandOverList; onBack(): void }) {
  const { listNo, at, by, courier, carrier, parcels } = list;
  const bar = <Box className="packing-acts"><Button kind="line" onPress={onBack}>{words.back}</Button><Button onPress={printPage}>{words.print}</Button></Box>;
  return (
    <Page title={words.sheet} className="packing hand-over" bar={bar}>
      <Box className="pad stack">
        <Card className="padded">
          <Text as="h2" className="parcel-title">{words.sheet}</Text>
          <Rows rows={[{ name: words.sheetNo, value: listNo }, { name: words.sheetAt, value: momentWords(at, today()) }, { name: words.carrier, value: carrierWords[carrier] ?? carrier }, { name: words.parcel, value: words.count(parcels.length) }]} />
        </Card>
        <Card>
          {parcels.map(({ parcelNo, waybillNo, town, contents }, index) => (
            <Box key={parcelNo} className="cell">
              <Box className="grow"><Text as="p" className="cell-title">{`${index + 1}. ${waybillNo ?? parcelNo}`}</Text><Text as="p" className="cell-says">{`${parcelNo}　${words.town} ${town}`}</Text></Box>
              <Text className="cell-value">{`${words.items} ${contents}`}</Text>
            </Box>
          ))}
        </Card>
        <Box className="signatures">
          <Text as="p">{`${words.by2} ${by.name}　${words.sign}`}</Text>
          <Text as="p">{`${words.to2} ${courier}　${words.sign}`}</Text>
        </Box>
      </Box>
    </Page>
  );
}
