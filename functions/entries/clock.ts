import type { ScheduleName } from '../../shared/contract/schedules';
import { stampOf } from '../../shared/domain/workdays';
import { escalateCaseOf } from '../handlers/board/escalate-case';
import { publishAuditRoot } from '../handlers/audit/publish-audit-root';
import { advanceClaims } from '../handlers/claims/advance-claims';
import { reconcilePayments } from '../handlers/claims/reconcile-payments';
import { offerNightly } from '../handlers/claims/offer-benefits';
import { makeExports } from '../handlers/exports/make-exports';
import { recountDeadlines } from '../handlers/calendar/recount-deadlines';
import { doDutiesOf } from '../handlers/cases/do-duties';
import { sweepFiles } from '../handlers/files/sweep-files';
import { followLicenceChanges } from '../handlers/licences/follow-licence-changes';
import { issueLicenceOf } from '../handlers/licences/issue-licence';
import { keepLicences } from '../handlers/licences/keep-licences';
import { sendDisputeOf } from '../handlers/licences/send-dispute';
import { followParcels } from '../handlers/delivery/follow-parcels';
import { beginDeliveries } from '../handlers/delivery/begin-deliveries';
import { keepPoints } from '../handlers/points/keep-points';
import { sweepReceivers } from '../handlers/privacy/sweep-receivers';
import { recountFirst } from '../find/recount-case';
import type { Hall } from '../hall';
import { log } from './log';
import { theHall } from './the-hall';

const jobs: Record<ScheduleName, (hall: Hall) => Promise<number>> = {
  async issueWaitingLicences(hall) {
    let issued = 0;
    for (const caseNo of await hall.cases.listWaitingForLicence()) {
      // One that cannot be issued holds nobody else's up.
      const made = await issueLicenceOf(hall, caseNo).catch((error: unknown) => log({ accident: 'issueLicence', record: caseNo, error: error instanceof Error ? error.stack : 'unknown' }));
      if (made === 'issued') issued += 1;
    }
    return issued;
  },
  async doDuties(hall) {
    const recount = await recountFirst(hall);
    if (recount === 'wait') return 0;
    let done = 0;
    for (const caseNo of await hall.cases.listDuties(stampOf(hall.now()))) {
      const outcome = await recount(caseNo).then(() => doDutiesOf(hall, caseNo)).catch((error: unknown) => log({ accident: 'doDuties', record: caseNo, error: error instanceof Error ? error.stack : 'unknown' }));
      if (outcome === 'done') done += 1;
    }
    return done;
  },
  async escalateCases(hall) {
    let brought = 0;
    for (const caseNo of await hall.figures.listToEscalate(stampOf(hall.now()))) {
      const became = await escalateCaseOf(hall, caseNo).catch((error: unknown) => log({ accident: 'escalateCases', record: caseNo, error: error instanceof Error ? error.stack : 'unknown' }));
      if (became === 'done') brought += 1;
    }
    return brought;
  },
  followLicenceChanges: (hall) => followLicenceChanges(hall, log),
  async sendWaitingDisputes(hall) {
    let sent = 0;
    for (const waiting of await hall.disputes.listWaiting()) {
      const became = await sendDisputeOf(hall, waiting).catch((error: unknown) => log({ accident: 'sendDispute', record: waiting.disputeNo, error: error instanceof Error ? error.stack : 'unknown' }));
      if (became === 'sent' || became === 'upheld') sent += 1;
    }
    return sent;
  },
  keepLicences,
  sweepFiles,
  sweepReceivers,
  publishAuditRoot: (hall) => publishAuditRoot(hall, log),
  offerBenefits: (hall) => offerNightly(hall, log),
  advanceClaims: (hall) => advanceClaims(hall, log),
  beginDeliveries: (hall) => beginDeliveries(hall, log),
  keepPoints: (hall) => keepPoints(hall, log),
  reconcilePayments: (hall) => reconcilePayments(hall, log),
  followParcels: (hall) => followParcels(hall, log),
  makeExports: (hall) => makeExports(hall, log),
  recountDeadlines: (hall) => recountDeadlines(hall, log),
};

/** What the schedules call, by name; answers how many records were touched. */
export async function handler(event: { schedule: ScheduleName }): Promise<number> {
  const touched = await jobs[event.schedule](await theHall());
  log({ schedule: event.schedule, touched });
  return touched;
}
