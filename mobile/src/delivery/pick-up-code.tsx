import type { ParcelView } from '../../../shared/contract/delivery';
import { deliveryWords as words } from '../../../shared/words/screens/delivery';
import { Notice } from '../ui/notice';
import { Card } from '../ui/card';
import { Text } from '../ui/prim';

/** Large enough to be read across a counter, and aloud digit by digit. */
export function PickUpCode({ code: { digits, isLocked } }: { code: NonNullable<ParcelView['code']> }) {
  if (isLocked) return <Notice tone="danger"><Text as="p">{words.codeLocked}</Text></Notice>;
  return (
    <Card className="padded pick-up">
      <Text as="p" className="pick-up-name">{words.code}</Text>
      <Text as="p" className="pick-up-digits">{`${digits.slice(0, 3)} ${digits.slice(3)}`}</Text>
      <Text as="p" className="pick-up-says">{words.codeSays}</Text>
    </Card>
  );
}
