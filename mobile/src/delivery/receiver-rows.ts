import { addressLine, type Receiver } from '../../../shared/domain/delivery/receiver';
import { deliveryWords as words } from '../../../shared/words/screens/delivery';
import type { Row } from '../ui/rows';

/** Whom it goes to; at a village's point, where it lies. */
export function receiverRows(receiver: Receiver, point: string | null): Row[] {
  return [{ name: words.receiver, value: `${receiver.name}　${receiver.phone}` }, { name: words.address, value: point ?? addressLine(receiver) }];
}
