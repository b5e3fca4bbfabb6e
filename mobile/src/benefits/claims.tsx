import { listMyClaims, type ClaimRow } from '../../../shared/contract/claims';
import { getMe } from '../../../shared/contract/sign-in';
import { myClaimsWords } from '../../../shared/words/screens/claims';
import { Faces } from '../faces';
import { go } from '../go';
import { Page } from '../page';
import { useIsApplicant } from '../session';
import { SignInFirst } from '../sign-in-first';
import { Button } from '../ui/button';
import { Card, Section } from '../ui/card';
import { Empty } from '../ui/empty';
import { Box } from '../ui/prim';
import { useCall } from '../use-call';
import { usePages, type FoundPages } from '../use-pages';
import './benefits.scss';
import { isOver } from './claim-happenings';
import { ClaimLine } from './claim-line';
import { SwitchFirm } from './switch-firm';

/** 我的兑现: the claims of the enterprise that is acted for. */
export default function Claims() {
  const isApplicant = useIsApplicant();
  const found = usePages(listMyClaims, {}, isApplicant);
  const isFirm = useCall(getMe, {}, isApplicant).value?.person.kind === 'legal';
  return (
    <Page title={myClaimsWords.title}>
      <SignInFirst>
        <Faces of={found} waiting={[28, 84, 84, 84]}>{(pages) => <Mine rows={pages.flatMap((page) => page.claims)} isFirm={isFirm} found={found} />}</Faces>
      </SignInFirst>
    </Page>
  );
}

function Mine({ rows, isFirm, found }: { rows: ClaimRow[]; isFirm: boolean; found: FoundPages<{ claims: ClaimRow[] }> }) {
  if (rows.length === 0) {
    return isFirm
      ? <Empty icon="coins-duotone" title={myClaimsWords.emptyTitle} says={myClaimsWords.emptySays}><Button onPress={() => go('benefitZone', {})}>{myClaimsWords.toZone}</Button></Empty>
      : <Empty icon="buildings-duotone" title={myClaimsWords.personTitle} says={myClaimsWords.personSays}><SwitchFirm /></Empty>;
  }
  const part = (title: string, some: ClaimRow[]) => some.length > 0 && <Section title={title}><Card>{some.map((row) => <ClaimLine key={row.claimNo} row={row} />)}</Card></Section>;
  return (
    <>
      {part(myClaimsWords.open, rows.filter(({ state }) => !isOver(state)))}
      {part(myClaimsWords.closed, rows.filter(({ state }) => isOver(state)))}
      {found.more && <Box className="pad list-more"><Button kind="line" isWide isDisabled={found.isAskingMore} onPress={found.more}>{myClaimsWords.more}</Button></Box>}
    </>
  );
}
