import type { CaseView } from '../../../shared/contract/cases';
import { trackDelivery } from '../../../shared/contract/delivery';
import { deliveryWayWords, parcelStateWords } from '../../../shared/words/delivery';
import { deliveryWords as words } from '../../../shared/words/screens/delivery';
import { go } from '../go';
import { Card } from '../ui/card';
import { Cell } from '../ui/cell';
import { Box } from '../ui/prim';
import { useCall } from '../use-call';

/** How the result is to be had, and how far it is; nothing where there is no result on paper. */
export function DeliveryLine({ view: { caseNo, receivedOn } }: { view: CaseView }) {
  const found = useCall(trackDelivery, { caseNo }, receivedOn !== null).value;
  if (!found || found.ways.length === 0) return null;
  const { way, parcel } = found;
  const says = way === null ? words.lineSays : words.lineChosen(deliveryWayWords[way].name);
  const state = parcel && parcel.state !== 'cancelled' ? { value: parcelStateWords[parcel.state] } : {};
  return (
    <Box className="section">
      <Card><Cell icon="truck-duotone" title={words.line} says={says} {...state} onPress={() => go('delivery', { caseNo })} /></Card>
    </Box>
  );
}
