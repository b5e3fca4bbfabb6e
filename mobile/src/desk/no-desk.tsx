import type { OfficerView } from '../../../shared/contract/sign-in';
import { mayGiveOut, maySettle } from '../../../shared/domain/delivery/parcel-actions';
import { mayPay } from '../../../shared/domain/people/officer';
import { packingTitle } from '../../../shared/words/screens/packing-title';
import { pointsTitle } from '../../../shared/words/screens/points-title';
import { settlementTitle } from '../../../shared/words/screens/settlement-title';
import { redeemWords, treasuryWords } from '../../../shared/words/screens/redeem';
import { go } from '../go';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';

/** Who sits at no desk has no queue; who pays is led to the money. */
export function NoDesk({ officer: { role } }: { officer: OfficerView }) {
  return (
    <Empty icon="list-checks" title={redeemWords.noDesk} says={redeemWords.noDeskSays}>
      {mayGiveOut(role) && <Button onPress={() => go('packing', {})}>{packingTitle}</Button>}
      {mayGiveOut(role) && <Button kind="tonal" onPress={() => go('packingPoints', {})}>{pointsTitle}</Button>}
      {maySettle(role) && <Button kind="tonal" onPress={() => go('settlement', {})}>{settlementTitle}</Button>}
      {mayPay(role) && <Button onPress={() => go('treasury', {})}>{treasuryWords.title}</Button>}
    </Empty>
  );
}
