import { useEffect, useState } from 'react';
import { listClaims } from '../../../shared/contract/claims';
import { COUNTY, TREASURY } from '../../../shared/domain/claims/stages';
import { redeemWords as words } from '../../../shared/words/screens/redeem';
import { Faces } from '../faces';
import { useKeys } from '../keys';
import { useIsOfficer } from '../staff-only';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ChoiceField } from '../ui/choice-field';
import { Empty } from '../ui/empty';
import { Text } from '../ui/prim';
import { usePages } from '../use-pages';
import { walkLines } from '../walk-lines';
import { ClaimLines } from './claim-lines';

type WaitingProps = { /** How often something was done beside the list: then it is asked for again. */ changes: number; picked: string | null; onPick(claimNo: string): void };

/** What waits for a desk, the longest waiting first. */
export function Waiting({ changes, picked, onPick }: WaitingProps) {
  const [desk, setDesk] = useState<string | undefined>(undefined);
  const found = usePages(listClaims, desk ? { desk } : {}, useIsOfficer(), true);
  useKeys({ J: () => walkLines(1), K: () => walkLines(-1) });
  useEffect(() => { if (changes > 0) found.again(); }, [changes]);
  return (
    <Faces of={found} waiting={[64, 84, 84]}>
      {(pages) => {
        const [first] = pages;
        const rows = pages.flatMap((page) => page.claims);
        return (
          <>
            {first && first.desks.length > 1 && (
              <Card><ChoiceField label={words.desk} isRequired value={first.desk} options={first.desks.map(({ code, name }) => ({ value: code, name: deskName(code, name) }))} onValue={setDesk} /></Card>
            )}
            {rows.length === 0 ? <Empty icon="coins-duotone" title={words.emptyTitle} says={words.emptySays} /> : (
              <>
                <Text as="p" className="redeem-says">{words.says}</Text>
                <ClaimLines rows={rows} picked={picked} onPick={onPick} />
              </>
            )}
            {found.more && <Button kind="line" isWide isDisabled={found.isAskingMore} onPress={found.more}>{words.more}</Button>}
          </>
        );
      }}
    </Faces>
  );
}

/** Two of them are no department. */
function deskName(code: string, name: string): string {
  return code === COUNTY ? words.county : code === TREASURY ? words.treasury : name;
}
