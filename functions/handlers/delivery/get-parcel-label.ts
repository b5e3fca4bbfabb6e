import { getParcelLabel } from '../../../shared/contract/packing';
import { labelOf, mayPrint } from '../../../shared/domain/delivery/label';
import { mayPack } from '../../../shared/domain/delivery/parcel-actions';
import { fileLimits } from '../../../shared/domain/files/limits';
import { allow, refuse } from '../../../shared/domain/outcome';
import { stampOf } from '../../../shared/domain/workdays';
import { handle } from '../../http/handle';

/** As often as a printer jams, until it has left; the same label is drawn once. */
export default handle(getParcelLabel, async ({ input: { parcelNo }, caller, hall }) => {
  if (!mayPack(caller.role)) return refuse('NotForYou');
  const parcel = await hall.parcels.find(parcelNo);
  if (!parcel) return refuse('ParcelNotFound');
  if (!mayPrint(parcel)) return refuse(parcel.state === 'packed' ? 'WaybillAwaited' : 'LabelClosed');
  const { delivery } = await hall.reference();
  const content = labelOf(parcel, delivery.hall.name);
  const key = `documents/labels/${parcelNo}/${hall.digest(JSON.stringify(content))}.pdf`;
  const versionId = (await hall.fileStore.kept(key)) ?? (await hall.fileStore.keep(key, 'application/pdf', await hall.documents.renderLabel(content)));
  const name = `${parcelNo}.pdf`;
  const url = await hall.fileStore.link({ key, versionId }, { name, type: 'application/pdf' });
  return allow({ url, name, expiresAt: stampOf(new Date(hall.now().getTime() + fileLimits.linkSeconds * 1000)) });
});
