import { answerDispute, sendDispute, waitsToBeSent, type Dispute } from '../../../shared/domain/licences/dispute';
import type { Outcome } from '../../../shared/domain/outcome';
import { stampOf } from '../../../shared/domain/workdays';
import { codeOf, getPerson } from '../../find/wallets';
import type { Hall } from '../../hall';

/**
 * Tells the issuer of a dispute through the share; called by the stream, and again by the clock while there is no answer.
 * The share knows a dispute by its number, so telling it twice opens one ticket.
 */
export async function sendDisputeOf(hall: Hall, { holderId, disputeNo }: { holderId: string; disputeNo: string }): Promise<Dispute['state'] | 'not waiting' | 'no answer'> {
  const before = await hall.disputes.find(holderId, disputeNo);
  if (!before || !waitsToBeSent(before)) return 'not waiting';
  const person = await getPerson(hall, holderId);
  const { licenceNo, type, field, says, shouldBe } = before;
  const asked = await hall.licenceShare.askCorrection({
    disputeNo, holder: { name: person.name, code: codeOf(person), kind: person.kind }, licenceNo, type, field, says, shouldBe,
  });
  if (!asked.ok && asked.refusal === 'NoAnswer') return 'no answer';
  const after: Outcome<Dispute, 'ActionNotOpen'> = asked.ok
    ? sendDispute(before, asked.value.ticket)
    : answerDispute(before, 'uphold', { at: stampOf(hall.now()), isAccepted: false, says: null });
  return after.ok && (await hall.disputes.record(after.value)) ? after.value.state : 'not waiting';
}
