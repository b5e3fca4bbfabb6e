import { auditIn } from './audit';
import { budgetsIn } from './budgets';
import { calendarIn } from './calendar';
import { casesIn } from './cases';
import { claimsIn } from './claims';
import { consentsIn } from './consents';
import { cursorsSealedWith } from './cursors';
import { diaryIn } from './diary';
import { deskWorkIn } from './own-records';
import { effectsIn } from './effects';
import { exportsIn } from './exports';
import { figuresIn } from './counted-cases';
import { filesIn } from './files';
import { disputesIn } from './disputes';
import { licenceFeedIn } from './feed-mark';
import { itemsIn } from './items';
import { mandatesIn } from './mandates';
import { offersIn } from './offer-mark';
import { parcelsIn } from './parcels';
import { deliveryShelfIn } from './delivery-shelf';
import { movementsIn } from './movements';
import { messagesIn } from './messages';
import { licenceFilesIn } from './licence-files';
import { licenceShowsIn } from './licence-shows';
import { licenceNoticesIn } from './licence-notices';
import { licencesIn, licenceWritesIn } from './licences';
import { brokenEntity, peopleIn } from './people';
import { paymentsIn } from './payments';
import { policiesIn } from './policies';
import { receiptsIn } from './receipts';
import { reconciliationsIn } from './reconciliations';
import { sealingWith } from './sealing';
import { pointsIn } from './points';
import { settlementsIn } from './settlements';
import { signInLinksIn } from './sign-in-links';
import { shelfIn } from './shelf';
import { hallTable } from './table';

export type OpenTable = ReturnType<typeof openTable>;

/** Everything kept in the one table, one file a noun. `fieldKeys`: the ring that seals what tells of people. */
export function openTable(name: string, endpoint: string | undefined, { cursorSecret, fieldKeys }: { cursorSecret: string; fieldKeys: string }) {
  const table = hallTable(name, endpoint, sealingWith(fieldKeys));
  const licence = licenceWritesIn(table);
  const broken = brokenEntity(table);
  const cursors = cursorsSealedWith(cursorSecret);
  const diary = diaryIn(table);
  return {
    table, shelf: shelfIn(table), items: itemsIn(table), people: peopleIn(table, broken, cursors),
    licences: licencesIn(table, licence), cases: casesIn(table, { licences: licence, broken, cursors, diary }), receipts: receiptsIn(table, cursors),
    messages: messagesIn(table, cursors), diary,
    deskWork: deskWorkIn(table), figures: figuresIn(table, cursors),
    policies: policiesIn(table), effects: effectsIn(table, cursors),
    consents: consentsIn(table), settlements: settlementsIn(table), points: pointsIn(table), mandates: mandatesIn(table), offers: offersIn(table), parcels: parcelsIn(table, cursors), movements: movementsIn(table), deliveryShelf: deliveryShelfIn(table), claims: claimsIn(table, cursors), budgets: budgetsIn(table), payments: paymentsIn(table), exports: exportsIn(table), reconciliations: reconciliationsIn(table),
    disputes: disputesIn(table), licenceNotices: licenceNoticesIn(table), licenceFiles: licenceFilesIn(table), licenceShows: licenceShowsIn(table), licenceFeed: licenceFeedIn(table), files: filesIn(table), signInLinks: signInLinksIn(table), audit: auditIn(table, cursors), calendar: calendarIn(table),
  };
}
