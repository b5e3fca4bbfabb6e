import { grantExportDownload } from '../../../shared/contract/exports';
import { fileLimits } from '../../../shared/domain/files/limits';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayPay } from '../../../shared/domain/people/officer';
import { stampOf } from '../../../shared/domain/workdays';
import { exportName } from '../../../shared/words/exports';
import { exportTypes } from '../../find/make-export';
import { handle } from '../../http/handle';

/** A link of a minute; that it was given is on record before it is given. */
export default handle(grantExportDownload, async ({ input: { exportNo }, caller, hall }) => {
  if (!mayPay(caller.role)) return refuse('NotForYou');
  const found = await hall.exports.find(exportNo);
  if (!found) return refuse('ExportNotFound');
  if (!found.file) return refuse('ExportNotReady');
  const at = hall.now();
  await hall.files.noteRead({ fileId: exportNo, caseNo: exportNo, by: 'officer', who: caller.officerId, name: caller.name, at: stampOf(at), key: hall.newKey() });
  const url = await hall.fileStore.link(found.file, { name: exportName({ ...found, ...found.period }), type: exportTypes[found.format] });
  return allow({ url, expiresAt: stampOf(new Date(at.getTime() + fileLimits.linkSeconds * 1000)) });
});
