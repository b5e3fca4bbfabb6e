import { getDeskCase, type DeskCaseView } from '../../../shared/contract/desk';
import { getOfficer } from '../../../shared/contract/sign-in';
import { visitWords as words } from '../../../shared/words/screens/visits';
import { Faces } from '../faces';
import { go, useCarried } from '../go';
import { Page } from '../page';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Box } from '../ui/prim';
import { useCall } from '../use-call';
import { OfficersOnly, useIsOfficer } from './officers-only';
import { ReportForm } from './report-form';
import './desk.scss';
import './visits.scss';

/** 勘验报告, written on the spot: what was found, photos, and who signs. */
export default function DeskVisitReportPage() {
  const { caseNo = '', visit = '' } = useCarried<'deskVisit'>();
  const isOfficer = useIsOfficer();
  const found = useCall(getDeskCase, { caseNo }, isOfficer);
  const officer = useCall(getOfficer, {}, isOfficer);
  return (
    <Page title={words.reportTitle}>
      {isOfficer ? (
        <Box className="checks-body">
          <Faces of={found} waiting={[120, 200, 200]}>
            {(view) => {
              const procedure = openVisit(view, Number(visit));
              if (!procedure?.visit) return <Empty icon="map-pin" title={words.closed} says={words.closedSays}><Button onPress={() => go('deskCase', { caseNo })}>{words.openCase}</Button></Empty>;
              return <ReportForm key={procedure.id} view={view} id={procedure.id} visit={procedure.visit} officer={officer.value} onChanged={found.again} />;
            }}
          </Faces>
        </Box>
      ) : <OfficersOnly />}
    </Page>
  );
}

function openVisit({ procedures, state }: DeskCaseView, id: number) {
  return state === 'accepted' ? procedures.find((one) => one.id === id && one.startedAt !== null && one.endedAt === null && one.visit !== null && one.visit.report === null) : undefined;
}
