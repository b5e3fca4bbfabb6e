import { deskWords } from '../../../shared/words/screens/desk';
import { useCarried } from '../go';
import { Page } from '../page';
import { useWide } from '../use-wide';
import { Bench } from './bench';
import { DeskCase } from './desk-case';
import { OfficersOnly, useIsOfficer } from './officers-only';
import './desk.scss';

/** A case of the desk on a page of its own, as phones have room for one thing; on the bench where there is room. */
export default function DeskCasePage() {
  const { caseNo = '' } = useCarried<'deskCase'>();
  const isOfficer = useIsOfficer();
  const isWide = useWide();
  if (isOfficer && isWide) return <Bench opened={caseNo} />;
  return (
    <Page title={deskWords.caseTitle} className="desk-case-page">
      {isOfficer ? <DeskCase caseNo={caseNo} onChanged={() => undefined} /> : <OfficersOnly />}
    </Page>
  );
}
