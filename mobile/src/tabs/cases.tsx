import { listMyCases, type CaseRow } from '../../../shared/contract/cases';
import { getMe } from '../../../shared/contract/sign-in';
import { casesWords } from '../../../shared/words/screens/cases';
import { Faces } from '../faces';
import { go, switchTo } from '../go';
import { Page } from '../page';
import { useIsApplicant } from '../session';
import { SignInFirst } from '../sign-in-first';
import { Button } from '../ui/button';
import { Card, Section } from '../ui/card';
import { Cell } from '../ui/cell';
import { Empty } from '../ui/empty';
import { Box } from '../ui/prim';
import { useCall } from '../use-call';
import { usePages, type FoundPages } from '../use-pages';
import { CaseLine } from './case-line';
import { openCases } from './open-cases';
import { useUnread } from './use-unread';

export default function Cases() {
  const isApplicant = useIsApplicant();
  const found = usePages(listMyCases, {}, isApplicant);
  const isFirm = useCall(getMe, {}, isApplicant).value?.person.kind === 'legal';
  return (
    <Page title={casesWords.title} tab="cases">
      <SignInFirst>
        <Faces of={found} waiting={[28, 96, 96, 96]}>{(pages) => <Mine rows={pages.flatMap((page) => page.cases)} found={found} />}</Faces>
        {isFirm && <Section title={casesWords.benefits}><Card><Cell icon="coins-duotone" title={casesWords.claims} says={casesWords.claimsSays} onPress={() => go('claims', {})} /></Card></Section>}
      </SignInFirst>
    </Page>
  );
}

function Mine({ rows, found }: { rows: CaseRow[]; found: FoundPages<{ cases: CaseRow[] }> }) {
  const open = openCases(rows);
  const unread = useUnread();
  const closed = rows.filter((row) => row.turn === 'nobody');
  if (rows.length === 0) {
    return (
      <Empty icon="files" title={casesWords.emptyTitle} says={casesWords.emptySays}>
        <Button onPress={() => switchTo('items')}>{casesWords.start}</Button>
      </Empty>
    );
  }
  return (
    <>
      {open.length > 0 && <Section title={casesWords.open}><Card>{open.map((row) => <CaseLine key={row.caseNo} row={row} unread={unread.get(row.caseNo) ?? 0} />)}</Card></Section>}
      {closed.length > 0 && <Section title={casesWords.closed}><Card>{closed.map((row) => <CaseLine key={row.caseNo} row={row} unread={unread.get(row.caseNo) ?? 0} />)}</Card></Section>}
      {found.more && <Box className="pad list-more"><Button kind="line" isWide isDisabled={found.isAskingMore} onPress={found.more}>{casesWords.more}</Button></Box>}
    </>
  );
}
