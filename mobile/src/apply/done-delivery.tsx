import { trackDelivery } from '../../../shared/contract/delivery';
import { deliveryWords as words } from '../../../shared/words/screens/delivery';
import { go } from '../go';
import { Card } from '../ui/card';
import { Cell } from '../ui/cell';
import { useCall } from '../use-call';

/** Filed: how the result is to be had is the next thing to say, where there is one on paper. */
export function DoneDelivery({ caseNo }: { caseNo: string }) {
  const found = useCall(trackDelivery, { caseNo }).value;
  if (!found || found.ways.length === 0) return null;
  return <Card><Cell icon="truck-duotone" title={words.choose} says={words.lineSays} onPress={() => go('delivery', { caseNo })} /></Card>;
}
