import { getMe } from '../../../shared/contract/sign-in';
import { zoneWords } from '../../../shared/words/screens/benefit-zone';
import { myClaimsWords } from '../../../shared/words/screens/claims';
import { useActFor } from '../act-for';
import { switchTo } from '../go';
import { useIsApplicant } from '../session';
import { Button } from '../ui/button';
import { Box } from '../ui/prim';
import { useCall } from '../use-call';

/** So many firms as buttons; whoever has more picks among them in the sheet of “me”. */
const AT_HAND = 3;

/** For who looks as themselves: over to one of their enterprises. */
export function SwitchFirm() {
  const firms = useCall(getMe, {}, useIsApplicant()).value?.mayActFor.filter(({ kind }) => kind === 'legal') ?? [];
  const actFor = useActFor();
  if (firms.length === 0 || firms.length > AT_HAND) return <Button kind="line" isSmall onPress={() => switchTo('me')}>{zoneWords.switch}</Button>;
  return <Box className="stack">{firms.map((firm) => <Button key={firm.personId} kind="line" isSmall onPress={() => void actFor(firm)}>{myClaimsWords.actAs(firm.name)}</Button>)}</Box>;
}
