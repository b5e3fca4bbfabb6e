import { getDeskClaim } from '../../../shared/contract/claims';
import { redeemWords as words } from '../../../shared/words/screens/redeem';
import { Faces } from '../faces';
import { useCarried } from '../go';
import { Page } from '../page';
import { OfficersOnly, useIsOfficer } from '../staff-only';
import { useCall } from '../use-call';
import { ActBar } from './act-bar';
import { ClaimSeen } from './claim-seen';
import './redeem.scss';

/** A claim as whoever checks it sees it: what it rests on, how the sum came about, what happened, what may be done. */
export default function DeskClaim() {
  const { claimNo = '' } = useCarried<'deskClaim'>();
  const found = useCall(getDeskClaim, { claimNo }, useIsOfficer());
  const view = found.value;
  return (
    <Page title={words.claim} className="redeem" bar={view && view.actions.length > 0 ? <ActBar view={view} onChanged={found.again} /> : undefined}>
      <OfficersOnly says={words.refused}><Faces of={found} waiting={[120, 220, 220]}>{(value) => <ClaimSeen view={value} />}</Faces></OfficersOnly>
    </Page>
  );
}
