import { listDeskMessages } from '../../../shared/contract/messages';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayDecide } from '../../../shared/domain/people/officer';
import { chain } from '../../find/chain';
import { findDeskCase } from '../../find/cases';
import { findThread } from '../../find/thread';
import { handle } from '../../http/handle';

export default handle(listDeskMessages, async ({ input: { caseNo, cursor }, caller, hall }) => {
  const found = await findDeskCase(hall, caller, caseNo);
  if (!found) return refuse('CaseNotFound');
  const thread = await findThread(hall, found, { reader: 'officer', cursor, isTheirs: mayDecide(caller.role) });
  await chain(hall, found, { kind: 'look', what: 'messages', who: caller.officerId, name: caller.name });
  return allow(thread);
});
