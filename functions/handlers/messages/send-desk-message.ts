import { sendDeskMessage } from '../../../shared/contract/messages';
import { mayWriteOn } from '../../../shared/domain/cases/message';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayDecide } from '../../../shared/domain/people/officer';
import { chain } from '../../find/chain';
import { findDeskCase } from '../../find/cases';
import { sendOnce } from '../../find/send-once';
import { handle } from '../../http/handle';
import { showMessage } from '../../show/messages';

export default handle(sendDeskMessage, async ({ input: { caseNo, text }, caller, hall, request }) => {
  if (!mayDecide(caller.role)) return refuse('NotForYou');
  const [one, officer] = await Promise.all([findDeskCase(hall, caller, caseNo), hall.people.findOfficer(caller.officerId)]);
  if (!one) return refuse('CaseNotFound');
  const said = { caseNo, by: 'officer' as const, who: caller.officerId, name: caller.name, department: officer?.department ?? one.desk, text };
  const sent = await sendOnce(hall, said, request, async () => mayWriteOn(one, hall.now()));
  if (!sent.ok) return sent;
  await chain(hall, one, { kind: 'deed', what: 'message', about: sent.value.key, who: caller.officerId, name: caller.name });
  return allow(showMessage(sent.value, 'officer', await hall.reference()));
});
