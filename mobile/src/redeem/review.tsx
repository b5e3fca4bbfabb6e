import { useState } from 'react';
import { listClaims } from '../../../shared/contract/claims';
import { claimStateWords } from '../../../shared/words/claims';
import { yuanOf } from '../../../shared/words/money';
import { momentWords } from '../../../shared/words/screens/days';
import { redeemWords as words } from '../../../shared/words/screens/redeem';
import { Faces } from '../faces';
import { go } from '../go';
import { Page } from '../page';
import { OfficersOnly, useIsOfficer } from '../staff-only';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Cell } from '../ui/cell';
import { ChoiceField } from '../ui/choice-field';
import { Empty } from '../ui/empty';
import { Box, Text } from '../ui/prim';
import { Tag } from '../ui/tag';
import { usePages } from '../use-pages';
import './redeem.scss';

/** 兑现办理: the claims that wait for a desk, the longest waiting first. */
export default function Review() {
  const [desk, setDesk] = useState<string | undefined>(undefined);
  const found = usePages(listClaims, desk ? { desk } : {}, useIsOfficer(), true);
  return (
    <Page title={words.title} className="redeem">
      <OfficersOnly says={words.refused}>
        <Box className="pad stack">
          <Faces of={found} waiting={[64, 84, 84]}>
            {(pages) => {
              const [first] = pages;
              const rows = pages.flatMap((page) => page.claims);
              return (
                <>
                  {first && first.desks.length > 1 && (
                    <Card><ChoiceField label={words.desk} isRequired value={first.desk} options={first.desks.map(({ code, name }) => ({ value: code, name: code === 'XZSPJ' ? words.county : name }))} onValue={setDesk} /></Card>
                  )}
                  {rows.length === 0 ? <Empty icon="coins-duotone" title={words.emptyTitle} says={words.emptySays} /> : (
                    <>
                      <Text as="p" className="redeem-says">{words.says}</Text>
                      <Card>
                        {rows.map(({ claimNo, policy, enterpriseName, amountFen, state, changedAt }) => (
                          <Cell
                            key={claimNo} title={`${policy.name} · ${enterpriseName}`} says={words.since(momentWords(changedAt, today()))}
                            value={<Box as="span" className="redeem-value"><Text className="redeem-sum">{words.sum(yuanOf(amountFen))}</Text><Tag tone="gold">{claimStateWords[state]}</Tag></Box>} onPress={() => go('deskClaim', { claimNo })}
                          />
                        ))}
                      </Card>
                    </>
                  )}
                  {found.more && <Button kind="line" isWide isDisabled={found.isAskingMore} onPress={found.more}>{words.more}</Button>}
                </>
              );
            }}
          </Faces>
        </Box>
      </OfficersOnly>
    </Page>
  );
}
