import { deskWords } from '../../../shared/words/screens/desk';
import { useCarried } from '../go';
import { Page } from '../page';
import { DeskCase } from './desk-case';
import { OfficersOnly, useIsOfficer } from './officers-only';
import './desk.scss';

/** A case of the desk on a page of its own: phones have room for one thing. */
export default function DeskCasePage() {
  const { caseNo = '' } = useCarried<'deskCase'>();
  const isOfficer = useIsOfficer();
  return (
    <Page title={deskWords.caseTitle} className="desk-case-page">
      {isOfficer ? <DeskCase caseNo={caseNo} onChanged={() => undefined} /> : <OfficersOnly />}
    </Page>
  );
}
