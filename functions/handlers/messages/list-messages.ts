import { listMessages } from '../../../shared/contract/messages';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findMyCase } from '../../find/cases';
import { findThread } from '../../find/thread';
import { handle } from '../../http/handle';

export default handle(listMessages, async ({ input: { caseNo, cursor }, caller, hall }) => {
  const found = await findMyCase(hall, caller, caseNo);
  return found ? allow(await findThread(hall, found, { reader: 'applicant', cursor, isTheirs: true })) : refuse('CaseNotFound');
});
