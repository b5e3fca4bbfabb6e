import { verifyFile } from '../../../shared/contract/files';
import { verifyFile as verify } from '../../../shared/domain/files/file-life';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayDecide } from '../../../shared/domain/people/officer';
import { dayOf } from '../../../shared/domain/workdays';
import { chain } from '../../find/chain';
import { findHeldCase } from '../../find/cases';
import { changeFile, findCaseFile } from '../../find/files';
import { handle } from '../../http/handle';
import { showFile } from '../../show/file';

export default handle(verifyFile, async ({ input, caller, hall }) => {
  if (!mayDecide(caller.role)) return refuse('NotForYou');
  const held = await findHeldCase(hall, caller, input.caseNo);
  if (!held.ok) return held;
  const verified = await changeFile(() => findCaseFile(hall, held.value, input.fileId), hall, async (file) => {
    if (!file) return refuse('FileNotFound');
    const moved = verify(file, caller, hall.now(), hall.fileTerms);
    return moved.ok ? moved : refuse('FileNotReady', { state: file.state, fault: file.fault });
  });
  if (verified.ok) await chain(hall, held.value, { kind: 'deed', what: 'verifyFile', about: input.fileId, who: caller.officerId, name: caller.name });
  return verified.ok ? allow(showFile(verified.value, held.value.caseNo, dayOf(hall.now()))) : verified;
});
