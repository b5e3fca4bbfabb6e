import { getParcel } from '../../../shared/contract/packing';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findDeskParcel, findScanned, viewParcel } from '../../find/parcels';
import { handle } from '../../http/handle';

export default handle(getParcel, async ({ input, caller, hall }) => {
  const parcelNo = await findScanned(hall, input.scanned);
  const found = await findDeskParcel(hall, caller, parcelNo ?? '');
  return found.ok ? allow(await viewParcel(hall, caller, found.value)) : refuse(found.refusal);
});
