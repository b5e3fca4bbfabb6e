import { withdrawConsent } from '../../../shared/contract/privacy';
import { allow, refuse } from '../../../shared/domain/outcome';
import { withdrawConsent as withdraw } from '../../../shared/domain/privacy/consent';
import { privacyNotice } from '../../../shared/domain/privacy/notice';
import { stampOf } from '../../../shared/domain/workdays';
import { handle } from '../../http/handle';
import { showConsents } from '../../show/consents';

export default handle(withdrawConsent, async ({ input: { purpose }, caller: { actorId }, hall }) => {
  const before = await hall.consents.find(actorId, purpose);
  const after = before && withdraw(before, { notice: privacyNotice.version, at: stampOf(hall.now()) });
  const isKept = !after || after === before || (await hall.consents.record(after));
  return isKept ? allow(showConsents(await hall.consents.ofPerson(actorId))) : refuse('ChangedMeanwhile');
});
