import { findClaims } from '../../../shared/contract/claims';
import { redeemWords as words } from '../../../shared/words/screens/redeem';
import { Faces } from '../faces';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Text } from '../ui/prim';
import { useCall } from '../use-call';
import { ClaimLines } from './claim-lines';

/** What was looked for, paid ones too. */
export function FoundClaims({ q, picked, onPick, onBack }: { q: string; picked: string | null; onPick(claimNo: string): void; onBack(): void }) {
  const found = useCall(findClaims, { q });
  return (
    <>
      <Faces of={found} waiting={[84]}>
        {({ claims }) => (claims.length === 0 ? <Empty icon="magnifying-glass" title={words.noneTitle} says={words.noneSays} /> : (
          <>
            <Text as="p" className="redeem-says" role="status">{words.found(claims.length)}</Text>
            <ClaimLines rows={claims} picked={picked} onPick={onPick} />
          </>
        ))}
      </Faces>
      <Button kind="line" isWide onPress={onBack}>{words.searchBack}</Button>
    </>
  );
}
