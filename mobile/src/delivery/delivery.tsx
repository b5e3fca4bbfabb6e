import { useState } from 'react';
import { trackDelivery, type DeliveryView } from '../../../shared/contract/delivery';
import { deliveryWords as words } from '../../../shared/words/screens/delivery';
import { Faces } from '../faces';
import { useCarried } from '../go';
import { Page } from '../page';
import { useIsApplicant } from '../session';
import { SignInFirst } from '../sign-in-first';
import { Empty } from '../ui/empty';
import { useCall } from '../use-call';
import { ChooseWay } from './choose-way';
import { Chosen } from './chosen-way';
import { Collect } from './collect';
import { Tracked } from './tracked';
import './delivery.scss';

/** How the result of a case is to be had, and once it is on its way, where it is. */
export default function Delivery() {
  const { caseNo = '' } = useCarried<'delivery'>();
  const found = useCall(trackDelivery, { caseNo }, useIsApplicant());
  return (
    <Page title={words.title}>
      <SignInFirst><Faces of={found} waiting={[120, 220]}>{(view) => <><Collect view={view} onChanged={found.again} /><Whole view={view} onChanged={found.again} /></>}</Faces></SignInFirst>
    </Page>
  );
}

function Whole({ view, onChanged }: { view: DeliveryView; onChanged(): void }) {
  const [isChoosing, setChoosing] = useState(false);
  if (view.ways.length === 0 && (view.inbound || view.mayCollect)) return null;
  if (view.ways.length === 0) return <Empty icon="identification-card-duotone" title={words.nothing} says={words.nothingSays} />;
  if (isChoosing || view.way === null) return <ChooseWay view={view} onClose={view.way === null ? undefined : () => setChoosing(false)} onChosen={() => { setChoosing(false); onChanged(); }} />;
  const change = view.isChangeable ? () => setChoosing(true) : undefined;
  return view.parcel && view.parcel.state !== 'cancelled' ? <Tracked view={view} parcel={view.parcel} onChange={change} onChanged={onChanged} /> : <Chosen view={view} onChange={change} />;
}
