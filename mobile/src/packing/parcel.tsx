import { packingWords as words } from '../../../shared/words/screens/packing';
import { useCarried } from '../go';
import { Page } from '../page';
import { OfficersOnly } from '../staff-only';
import { ParcelWork } from './parcel-work';
import './packing.scss';

/** One parcel on a phone, as the pane shows it at a desk. */
export default function PackingParcel() {
  const { parcelNo = '' } = useCarried<'packingParcel'>();
  return <Page title={words.parcel} className="packing"><OfficersOnly says={words.refused}><ParcelWork parcelNo={parcelNo} onChanged={() => undefined} /></OfficersOnly></Page>;
}
