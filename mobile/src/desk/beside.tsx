import type { ReactNode } from 'react';
import { getOfficer } from '../../../shared/contract/sign-in';
import { deskWords } from '../../../shared/words/screens/desk';
import { Page } from '../page';
import { Box, Heading } from '../ui/prim';
import { useCall } from '../use-call';
import { useWide } from '../use-wide';
import { OfficersOnly, useIsOfficer } from './officers-only';
import { Side } from './side';

type BesideProps = { title: string; desk: string | undefined; onDesk(desk: string): void; /** What is picked, where there is room for it. */ picked?: ReactNode; children: ReactNode };

/** A list of the desk beside its other ways, and beside what is picked from it; on a phone a page of its own. */
export function Beside({ title, desk, onDesk, picked, children }: BesideProps) {
  const isWide = useWide();
  const isOfficer = useIsOfficer();
  const officer = useCall(getOfficer, {}, isOfficer);
  if (!isOfficer) return <Page title={title}><OfficersOnly /></Page>;
  if (!isWide) return <Page title={title}><Box className="checks-body">{children}</Box></Page>;
  return (
    <Page title={title} isBare className="bench-page">
      <Box className={`bench ${picked ? '' : 'alone'}`}>
        <Side officer={officer.value} desk={desk} onDesk={onDesk} here={title} />
        <Box as="section" className="bench-list" label={title} isScrolled>
          <Box className="queue-head"><Heading className="queue-title">{title}</Heading></Box>
          <Box className="checks-body">{children}</Box>
        </Box>
        {picked && <Box as="section" className="bench-case" label={deskWords.caseTitle} isScrolled>{picked}</Box>}
      </Box>
    </Page>
  );
}
