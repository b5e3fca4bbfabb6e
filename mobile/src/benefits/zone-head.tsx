import type { MatchesView } from '../../../shared/contract/benefits';
import { yuanOf } from '../../../shared/words/money';
import { zoneWords } from '../../../shared/words/screens/benefit-zone';
import { go, switchTo } from '../go';
import { useIsApplicant } from '../session';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Box, Text } from '../ui/prim';
import { SwitchFirm } from './switch-firm';

type ZoneHeadProps = { found: MatchesView; auto: number };

/** Whom it is for, and the sum in one sight. */
export function ZoneHead({ found: { enterprise, combination }, auto }: ZoneHeadProps) {
  const isSignedIn = useIsApplicant();
  const count = combination.codes.length;
  return (
    <Box className="pad">
      {enterprise && (
        <Box className="zone-firm">
          <Icon name="briefcase-duotone" className="zone-firm-icon" />
          <Text as="p" className="zone-firm-name">{enterprise.name}</Text>
          <Button kind="line" isSmall onPress={() => switchTo('me')}>{zoneWords.switch}</Button>
        </Box>
      )}
      <Box className="zone-sum">
        {enterprise || count > 0 ? (
          <>
            <Text as="p">{zoneWords.matched(count)}</Text>
            <Text as="p" className="zone-yuan">{`${zoneWords.currency} ${yuanOf(combination.totalFen)}`}</Text>
            <Text as="p" className="zone-note">{auto > 0 ? zoneWords.auto(auto) : zoneWords.noAuto}</Text>
          </>
        ) : (
          <>
            <Text as="h2" className="zone-guest">{zoneWords.guest}</Text>
            <Text as="p">{isSignedIn ? zoneWords.personSays : zoneWords.guestSays}</Text>
          </>
        )}
        {!enterprise && (isSignedIn ? <SwitchFirm /> : <Button kind="line" isSmall onPress={() => go('signIn', {})}>{zoneWords.signIn}</Button>)}
      </Box>
    </Box>
  );
}
