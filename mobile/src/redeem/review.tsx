import { useState } from 'react';
import { redeemWords as words } from '../../../shared/words/screens/redeem';
import { go } from '../go';
import { Page } from '../page';
import { OfficersOnly } from '../staff-only';
import { Empty } from '../ui/empty';
import { Box, Text } from '../ui/prim';
import { useWide } from '../use-wide';
import { ClaimPane } from './claim-pane';
import { FindClaim } from './find-claim';
import { FoundClaims } from './found-claims';
import { Waiting } from './waiting';
import './redeem.scss';

/** 兑现办理: the claims that wait for a desk, or those that were looked for; where there is room, the claim itself beside them. */
export default function Review() {
  const isWide = useWide();
  const [picked, setPicked] = useState<string | null>(null);
  const [sought, seek] = useState('');
  const [changes, setChanges] = useState(0);
  const pick = (claimNo: string) => (isWide ? setPicked(claimNo) : go('deskClaim', { claimNo }));
  const isOf = { picked: isWide ? picked : null, onPick: pick };
  return (
    <Page title={words.title} className="redeem">
      <OfficersOnly says={words.refused}>
        <Box className={isWide ? 'redeem-panes' : ''}>
          <Box as="section" className="pad stack redeem-list" label={words.title} isScrolled={isWide}>
            <FindClaim onSeek={seek} />
            {sought ? <FoundClaims key={sought} q={sought} {...isOf} onBack={() => seek('')} /> : <Waiting changes={changes} {...isOf} />}
          </Box>
          {isWide && (
            <Box as="section" className="redeem-pane" label={words.claim} isScrolled>
              {picked ? <ClaimPane key={picked} claimNo={picked} onChanged={() => setChanges(changes + 1)} /> : <><Empty icon="coins-duotone" title={words.pickTitle} says={words.pickSays} /><Text as="p" className="redeem-says redeem-keys">{words.keys}</Text></>}
            </Box>
          )}
        </Box>
      </OfficersOnly>
    </Page>
  );
}
