import { giveConsent } from '../../../shared/contract/privacy';
import { allow, refuse } from '../../../shared/domain/outcome';
import { giveConsent as give, newConsent } from '../../../shared/domain/privacy/consent';
import { privacyNotice } from '../../../shared/domain/privacy/notice';
import { stampOf } from '../../../shared/domain/workdays';
import { handle } from '../../http/handle';
import { showConsents } from '../../show/consents';

export default handle(giveConsent, async ({ input: { purpose, notice }, caller: { actorId }, hall }) => {
  const before = (await hall.consents.find(actorId, purpose)) ?? newConsent(actorId, purpose);
  const given = give(before, notice, { notice: privacyNotice.version, at: stampOf(hall.now()) });
  if (!given.ok) return given;
  const isKept = given.value === before || (await hall.consents.record(given.value));
  return isKept ? allow(showConsents(await hall.consents.ofPerson(actorId))) : refuse('ChangedMeanwhile');
});
