import type { OfficerView } from '../../../shared/contract/sign-in';
import { mayPay } from '../../../shared/domain/people/officer';
import { redeemWords, treasuryWords } from '../../../shared/words/screens/redeem';
import { go } from '../go';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';

/** Who sits at no desk has no queue; who pays is led to the money. */
export function NoDesk({ officer: { role } }: { officer: OfficerView }) {
  return (
    <Empty icon="list-checks" title={redeemWords.noDesk} says={redeemWords.noDeskSays}>
      {mayPay(role) && <Button onPress={() => go('treasury', {})}>{treasuryWords.title}</Button>}
    </Empty>
  );
}
