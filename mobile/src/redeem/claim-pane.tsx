import { getDeskClaim } from '../../../shared/contract/claims';
import { Faces } from '../faces';
import { Box } from '../ui/prim';
import { useCall } from '../use-call';
import { ActBar } from './act-bar';
import { ClaimSeen } from './claim-seen';

/** A claim beside the list it was picked from. */
export function ClaimPane({ claimNo, onChanged }: { claimNo: string; onChanged(): void }) {
  const found = useCall(getDeskClaim, { claimNo });
  return (
    <Faces of={found} waiting={[120, 220, 220]}>
      {(view) => (
        <>
          <ClaimSeen view={view} />
          {view.actions.length > 0 && <Box className="redeem-acts-of-pane"><ActBar view={view} onChanged={() => { found.again(); onChanged(); }} /></Box>}
        </>
      )}
    </Faces>
  );
}
