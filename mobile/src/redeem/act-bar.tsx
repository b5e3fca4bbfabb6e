import { useState } from 'react';
import type { DeskClaimView } from '../../../shared/contract/claims';
import type { OfficerClaimAction } from '../../../shared/domain/claims/stages';
import { useKeys } from '../keys';
import { claimActWords } from '../../../shared/words/screens/redeem';
import { Button } from '../ui/button';
import { Box } from '../ui/prim';
import { ActSheet } from './act-sheet';

/** What an officer may do with the claim now: what leads it on stands out. */
export function ActBar({ view: { claimNo, actions }, onChanged }: { view: DeskClaimView; onChanged(): void }) {
  const [doing, setDoing] = useState<OfficerClaimAction | null>(null);
  const leads = actions.find((one) => one !== 'reject' && one !== 'askCorrection' && one !== 'dropOffer');
  useKeys(Object.fromEntries(actions.slice(0, 9).map((action, at) => [String(at + 1), () => setDoing(action)])));
  return (
    <Box className="redeem-bar">
      {actions.map((action) => <Button key={action} kind={action === leads ? 'primary' : 'line'} onPress={() => setDoing(action)}>{claimActWords[action]}</Button>)}
      {doing && <ActSheet claimNo={claimNo} action={doing} onClose={() => setDoing(null)} onChanged={onChanged} />}
    </Box>
  );
}
