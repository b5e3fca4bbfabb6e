import { useState, type ReactNode } from 'react';
import { listPublicised, listRedeemed, type RedeemedRow } from '../../../shared/contract/claims';
import { yuanOf } from '../../../shared/words/money';
import { claimWords, publicClaimsWords } from '../../../shared/words/screens/claims';
import { dayWords } from '../../../shared/words/screens/days';
import { Faces } from '../faces';
import { Page } from '../page';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Empty } from '../ui/empty';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { Segmented } from '../ui/segmented';
import { Tabs } from '../ui/tabs';
import { usePages, type FoundPages } from '../use-pages';
import './benefits.scss';

/** 兑现公示: what is being publicised, and what was paid, for everybody to read. */
export default function PublicClaims() {
  const [tab, setTab] = useState(0);
  return (
    <Page title={publicClaimsWords.title}>
      <Text as="p" className="pad mute">{publicClaimsWords.says}</Text>
      <Tabs label={publicClaimsWords.tabsLabel} names={publicClaimsWords.tabs} at={tab} onAt={setTab}>
        <Box className="pad stack claim-public">{tab === 0 ? <Publicised /> : <Redeemed />}</Box>
      </Tabs>
    </Page>
  );
}

function Publicised() {
  const found = usePages(listPublicised, {});
  return (
    <>
      <Notice><Text as="p">{publicClaimsWords.objectTitle}</Text><Text as="p" className="plain">{publicClaimsWords.object}</Text></Notice>
      <Faces of={found} waiting={[76, 76, 76]}>
        {(pages) => {
          const claims = pages.flatMap((page) => page.claims);
          return claims.length === 0 ? <Empty title={publicClaimsWords.emptyTitle} says={publicClaimsWords.emptySays} role="status" /> : (
            <List found={found}>{claims.map((one) => <Line key={one.claimNo} row={one} says={one.endsOn ? publicClaimsWords.until(dayWords(one.endsOn, today())) : publicClaimsWords.paused} />)}</List>
          );
        }}
      </Faces>
    </>
  );
}

function Redeemed() {
  const thisYear = Number(today().slice(0, 4));
  const [year, setYear] = useState(String(thisYear));
  const found = usePages(listRedeemed, { year });
  const years = [thisYear, thisYear - 1, thisYear - 2].map((one) => ({ value: String(one), name: publicClaimsWords.year(one) }));
  return (
    <>
      <Segmented label={publicClaimsWords.yearLabel} options={years} value={year} onValue={setYear} />
      <Faces of={found} waiting={[76, 76, 76]}>
        {(pages) => {
          const claims = pages.flatMap((page) => page.claims);
          return claims.length === 0 ? <Empty title={publicClaimsWords.paidEmptyTitle} says={publicClaimsWords.paidEmptySays} role="status" /> : (
            <List found={found}>{claims.map((one, at) => <Line key={at} row={one} says={publicClaimsWords.on(dayWords(one.on, today()))} />)}</List>
          );
        }}
      </Faces>
    </>
  );
}

function List({ found, children }: { found: Pick<FoundPages<unknown>, 'more' | 'isAskingMore'>; children: ReactNode }) {
  return (
    <>
      <Card><Box as="ul" className="divided">{children}</Box></Card>
      {found.more && <Button kind="line" isWide isDisabled={found.isAskingMore} onPress={found.more}>{publicClaimsWords.more}</Button>}
    </>
  );
}

function Line({ row: { enterpriseName, policyName, amountFen }, says }: { row: Omit<RedeemedRow, 'on'>; says: string }) {
  return (
    <Box as="li" className="cell">
      <Box className="grow">
        <Text as="p" className="cell-title">{enterpriseName}</Text>
        <Text as="p" className="cell-says">{policyName}</Text>
        <Text as="p" className="cell-says">{says}</Text>
      </Box>
      <Text className="claim-line-sum">{claimWords.yuan(yuanOf(amountFen))}</Text>
    </Box>
  );
}
