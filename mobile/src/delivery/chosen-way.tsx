import type { DeliveryView } from '../../../shared/contract/delivery';
import { deliveryWayWords } from '../../../shared/words/delivery';
import { deliveryWords as words } from '../../../shared/words/screens/delivery';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { receiverRows } from './receiver-rows';

/** Chosen, and nothing to send yet: what will happen by itself. */
export function Chosen({ view: { way, receiver, point, copies }, onChange }: { view: DeliveryView; onChange: (() => void) | undefined }) {
  if (way === null) return null;
  const says = way === 'phone' ? words.phoneOnly : way === 'counter' ? words.waitsCounter : words.waitsForResult;
  return (
    <Box className="pad stack">
      <Box className="parcel-head">
        <Text as="p" className="parcel-head-says">{words.chosen}</Text>
        <Text as="h2" className="parcel-state">{deliveryWayWords[way].name}</Text>
        <Text as="p">{says}</Text>
      </Box>
      {(receiver || copies > 0) && (
        <Card className="padded">
          <Rows rows={[...(receiver ? receiverRows(receiver, point?.name ?? null) : []), ...(copies > 0 ? [{ name: words.copies, value: words.copiesOf(copies) }] : [])]} />
        </Card>
      )}
      {onChange && <Button kind="line" isWide onPress={onChange}>{words.change}</Button>}
    </Box>
  );
}
