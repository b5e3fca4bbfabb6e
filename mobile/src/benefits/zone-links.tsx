import { myClaimsWords, publicClaimsWords } from '../../../shared/words/screens/claims';
import { go } from '../go';
import { Card } from '../ui/card';
import { Cell } from '../ui/cell';
import { Box } from '../ui/prim';

/** From the zone to one's own claims, and to what everybody may read. */
export function ZoneLinks({ isFirm }: { isFirm: boolean }) {
  return (
    <Box className="pad claim-links">
      <Card>
        {isFirm && <Cell icon="coins-duotone" tone="gold" title={myClaimsWords.title} says={myClaimsWords.says} onPress={() => go('claims', {})} />}
        <Cell icon="list-checks" title={publicClaimsWords.title} says={publicClaimsWords.says} onPress={() => go('publicClaims', {})} />
      </Card>
    </Box>
  );
}
