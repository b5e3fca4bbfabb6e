import { sendMessage } from '../../../shared/contract/messages';
import { isHeard, mayWriteOn } from '../../../shared/domain/cases/message';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findMyCase } from '../../find/cases';
import { sendOnce } from '../../find/send-once';
import { handle } from '../../http/handle';
import { showMessage } from '../../show/messages';

export default handle(sendMessage, async ({ input: { caseNo, text }, caller, hall, request }) => {
  const one = await findMyCase(hall, caller, caseNo);
  if (!one) return refuse('CaseNotFound');
  const sent = await sendOnce(hall, { caseNo, by: 'applicant', who: caller.actorId, name: caller.name, department: null, text }, request, async () => {
    const open = mayWriteOn(one, hall.now());
    return open.ok ? isHeard((await hall.messages.list(caseNo)).rows, one.steps) : open;
  });
  return sent.ok ? allow(showMessage(sent.value, 'applicant', await hall.reference())) : sent;
});
