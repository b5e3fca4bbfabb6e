import { record, type Act } from '../../shared/domain/cases/step';
import type { ApplicantCaller } from '../../shared/domain/people/caller';
import { withdrawConsent } from '../../shared/domain/privacy/consent';
import { privacyNotice } from '../../shared/domain/privacy/notice';
import { stampOf } from '../../shared/domain/workdays';
import type { Hall } from '../hall';

/** Withdraws every draft, which loses its answers; what was filed is counted and stays. */
export async function eraseDrafts(hall: Hall, { personId }: ApplicantCaller, act: Act): Promise<{ erased: number; kept: number }> {
  const count = { erased: 0, kept: 0 };
  let cursor: string | undefined;
  do {
    const page = await hall.cases.listByApplicant(personId, cursor);
    for (const { caseNo, state } of page.rows) {
      if (state !== 'draft') count.kept += 1;
      else if (await eraseDraft(hall, caseNo, act)) count.erased += 1;
    }
    cursor = page.cursor;
  } while (cursor);
  return count;
}

async function eraseDraft(hall: Hall, caseNo: string, act: Act): Promise<boolean> {
  const draft = await hall.cases.find(caseNo);
  if (draft?.state !== 'draft') return false;
  const ended = record(draft, 'withdraw', { ...act, request: undefined });
  return ended.ok && hall.cases.record(ended.value);
}

/** How many there were; null when somebody changed the book meanwhile. */
export async function eraseAddresses(hall: Hall, personId: string): Promise<number | null> {
  const book = await hall.deliveryShelf.addresses(personId);
  if (book.entries.length === 0) return 0;
  return (await hall.deliveryShelf.keepAddresses(personId, { ...book, entries: [] })) ? book.entries.length : null;
}

/** Agreements of the person holding the phone, taken back where they act for themselves. */
export async function eraseAgreements(hall: Hall, { personId, actorId }: ApplicantCaller): Promise<number | null> {
  if (personId !== actorId) return 0;
  let count = 0;
  for (const before of await hall.consents.ofPerson(personId)) {
    const after = withdrawConsent(before, { notice: privacyNotice.version, at: stampOf(hall.now()) });
    if (after === before) continue;
    if (!(await hall.consents.record(after))) return null;
    count += 1;
  }
  return count;
}
