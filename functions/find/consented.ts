import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import type { ApplicantCaller } from '../../shared/domain/people/caller';
import { isInForce, type ConsentPurpose } from '../../shared/domain/privacy/consent';
import { privacyNotice } from '../../shared/domain/privacy/notice';
import type { Hall } from '../hall';

/** Whether the person holding the phone agreed to this, for the notice as it is now. */
export async function consented(hall: Hall, { actorId }: ApplicantCaller, purpose: ConsentPurpose): Promise<Outcome<true, 'ConsentNeeded'>> {
  const found = await hall.consents.find(actorId, purpose);
  return found && isInForce(found, privacyNotice.version) ? allow(true) : refuse('ConsentNeeded', { purpose });
}
