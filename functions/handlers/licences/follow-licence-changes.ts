import { answerDispute, isOpen } from '../../../shared/domain/licences/dispute';
import { mayReadOn, MOST_TRIES, refreshed, waitsBehind, type Aside } from '../../../shared/domain/licences/refresh';
import type { LicenceChange } from '../../../shared/domain/licences/shared-licence';
import { casesTouched } from '../../find/cases-touched';
import { noteOnCase } from '../../find/note-on-case';
import type { Hall } from '../../hall';

type Tell = (line: Record<string, unknown>) => void;
/** Pages of the feed in one run; the next run, a minute later, reads on. */
const MOST_PAGES = 10;

/**
 * Reads what changed at the share since the last run and brings wallets, disputes and open cases in step with it.
 * An entry read twice changes nothing; one that cannot be acted on is told, set aside and tried again, and holds up only
 * the later entries of its own licence. Answers how many entries were acted on.
 */
export async function followLicenceChanges(hall: Hall, tell: Tell): Promise<number> {
  let mark = await hall.licenceFeed.read();
  let aside = await act(hall, mark.aside, [], tell);
  let acted = mark.aside.length - aside.length;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = mayReadOn(aside) ? await hall.licenceShare.changesSince(mark.seq) : undefined;
    const { changes, upTo } = answer?.ok ? answer.value : { changes: [], upTo: mark.seq };
    const after = await act(hall, changes.map((change) => ({ change, tries: 0 })), aside, tell);
    acted += changes.length + aside.length - after.length;
    const isMoved = upTo > mark.seq;
    if ((isMoved || mark.aside.length > 0) && !(await hall.licenceFeed.moveOn({ ...mark, seq: upTo, aside: after }))) break;
    if (!isMoved) break;
    [mark, aside] = [{ seq: upTo, aside: after, version: mark.version + 1 }, after];
  }
  return acted;
}

/** What has to wait after these. */
async function act(hall: Hall, entries: readonly Aside[], waiting: readonly Aside[], tell: Tell): Promise<Aside[]> {
  const aside = [...waiting];
  for (const { change, tries } of entries) {
    if (waitsBehind(aside, change)) {
      aside.push({ change, tries });
      continue;
    }
    try {
      const touched = await actOn(hall, change);
      tell({ feed: 'licences', seq: change.seq, change: change.change, cases: touched });
    } catch (error) {
      const isLost = tries + 1 >= MOST_TRIES;
      tell({ accident: isLost ? 'licenceChangeLost' : 'licenceChangeAside', seq: change.seq, tries: tries + 1, error: error instanceof Error ? error.message : 'unknown' });
      if (!isLost) aside.push({ change, tries: tries + 1 });
    }
  }
  return aside;
}

/** The open cases it touches. A holder nobody here knows, and a licence in no wallet, are no accident. */
async function actOn(hall: Hall, change: LicenceChange): Promise<string[]> {
  const holder = await hall.people.findByCode(change.holderCode);
  if (!holder) return [];
  await refreshCopy(hall, holder.personId, change);
  if (change.ticket !== undefined) await answerTicket(hall, holder.personId, change, change.ticket);
  if (change.change === 'upheld') return [];
  const touched = await casesTouched(hall, holder.personId, change);
  const { status, validTo, fields } = change.now;
  for (const caseNo of touched) await noteOnCase(hall, caseNo, change.licenceNo, { status, validTo, fields });
  return touched;
}

/** Whoever wrote it meanwhile may have written the same: looked at twice before it is an accident. */
async function refreshCopy(hall: Hall, holderId: string, { licenceNo, now }: LicenceChange): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) {
    const held = await hall.licences.find(holderId, licenceNo);
    const after = held && refreshed(held, now);
    if (!held || !after || after === held || (await hall.licences.replace(held, after))) return;
  }
  throw new Error('The copy was changed meanwhile');
}

async function answerTicket(hall: Hall, holderId: string, { licenceNo, change, at, says }: LicenceChange, ticket: string): Promise<void> {
  const ours = (await hall.disputes.ofHolder(holderId)).filter((one) => one.licenceNo === licenceNo);
  const found = ours.find((one) => one.ticket === ticket);
  // The issuer may be quicker than the reply that brings the ticket.
  if (!found && ours.some((one) => one.ticket === null && isOpen(one))) throw new Error('A dispute has not heard its ticket yet');
  const after = found && answerDispute(found, change === 'upheld' ? 'uphold' : 'correct', { at, isAccepted: true, says: says ?? null });
  if (!after?.ok || (await hall.disputes.record(after.value))) return;
  const winner = await hall.disputes.find(holderId, after.value.disputeNo);
  if (winner && isOpen(winner)) throw new Error('The dispute was changed meanwhile');
}
