import { getOfficer } from '../../../shared/contract/sign-in';
import { mayPay } from '../../../shared/domain/people/officer';
import { exportWords as words } from '../../../shared/words/screens/exports';
import { treasuryWords } from '../../../shared/words/screens/redeem';
import { Faces } from '../faces';
import { Page } from '../page';
import { OfficersOnly, useIsOfficer } from '../staff-only';
import { useCall } from '../use-call';
import { ExportsMade } from './exports-made';
import { Reconciliations } from './exports-days';
import './redeem.scss';

/** 导出与对账: tables to take away, and what each morning's comparison found. A director reads the second alone. */
export default function Exports() {
  const officer = useCall(getOfficer, {}, useIsOfficer());
  return (
    <Page title={words.title} className="redeem">
      <OfficersOnly says={treasuryWords.refused}>
        <Faces of={officer} waiting={[236, 130, 64]}>{({ role }) => (mayPay(role) ? <ExportsMade><Reconciliations /></ExportsMade> : <Reconciliations />)}</Faces>
      </OfficersOnly>
    </Page>
  );
}
