import { getCase, type CaseView } from '../../../shared/contract/cases';
import { caseWords } from '../../../shared/words/screens/case';
import { Faces } from '../faces';
import { go, useCarried } from '../go';
import { Page } from '../page';
import { useIsApplicant } from '../session';
import { SignInFirst } from '../sign-in-first';
import { Card, Section } from '../ui/card';
import { Cell } from '../ui/cell';
import { Box } from '../ui/prim';
import { Timeline } from '../ui/timeline';
import { useCall } from '../use-call';
import { CaseActions } from './case-actions';
import { CaseAlerts } from './case-alerts';
import { CaseClock } from './case-clock';
import { CaseConsent } from './case-consent';
import { CaseDecision } from './case-decision';
import { CaseDocuments } from './case-documents';
import { CaseHead } from './case-head';
import { CaseLedger } from './case-ledger';
import { CaseMaterials } from './case-materials';
import { CaseMessages } from './case-messages';
import { CaseNotice } from './case-notice';
import { CasePromises } from './case-promises';
import { CaseRows } from './case-rows';
import { DeliveryLine } from './delivery-line';
import { happeningsOf } from './happenings';
import { OwedMaterials } from './owed-materials';
import { ReceiptLine } from './receipt-line';
import './cases.scss';

/** How a case stands: its state first, then what it waits for, what happened, and what stands for its materials. */
export default function CasePage() {
  const { caseNo = '' } = useCarried<'case'>();
  const found = useCall(getCase, { caseNo }, useIsApplicant());
  const view = found.value;
  return (
    <Page title={caseWords.title} bar={view && view.actions.length > 0 ? <CaseActions view={view} onChanged={found.again} /> : undefined}>
      <SignInFirst>
        <Faces of={found} waiting={[170, 320, 120]}>{(value) => <Whole view={value} onChanged={found.again} />}</Faces>
      </SignInFirst>
    </Page>
  );
}

function Whole({ view, onChanged }: { view: CaseView; onChanged(): void }) {
  return (
    <>
      <Box className="pad stack">
        <CaseHead view={view} />
        <CaseDecision view={view} />
        {view.licenceNo && (
          <Card><Cell icon="seal-check-duotone" title={caseWords.licence} says={caseWords.licenceSays} onPress={() => go('licence', { licenceNo: view.licenceNo ?? '' })} /></Card>
        )}
      </Box>
      <DeliveryLine view={view} />
      <CaseNotice view={view} />
      <OwedMaterials view={view} />
      <CaseAlerts view={view} />
      <CaseClock view={view} onChanged={onChanged} />
      <CaseDocuments view={view} />
      <Section title={caseWords.timeline}><Card><Timeline happenings={happeningsOf(view)} /></Card></Section>
      {view.receivedOn && <CaseMessages caseNo={view.caseNo} />}
      <CaseLedger view={view} />
      <CaseMaterials view={view} />
      <CasePromises view={view} onChanged={onChanged} />
      <CaseConsent view={view} onChanged={onChanged} />
      <CaseRows view={view} />
      {view.receivedOn && <ReceiptLine caseNo={view.caseNo} />}
    </>
  );
}
