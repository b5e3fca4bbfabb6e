import { listItems } from '../../../shared/contract/items';
import { getMe } from '../../../shared/contract/sign-in';
import { zoneCountWords } from '../../../shared/words/screens/home';
import { benefitWords } from '../../../shared/words/screens/benefits';
import { itemsWords } from '../../../shared/words/screens/items';
import { Faces } from '../faces';
import { go, switchTo } from '../go';
import { ItemList } from '../item-list';
import { Page } from '../page';
import { useIsApplicant } from '../session';
import { Button } from '../ui/button';
import { Box, Text } from '../ui/prim';
import { useCall } from '../use-call';
import { usePages } from '../use-pages';
import './benefits.scss';

export default function Benefits() {
  const found = usePages(listItems, { zone: 'benefit' });
  const me = useCall(getMe, {}, useIsApplicant()).value;
  const isFirm = me?.person.kind === 'legal';
  const hasFirm = !isFirm && me?.mayActFor.some((one) => one.kind === 'legal');
  return (
    <Page title={benefitWords.title} tab="benefits">
      <Faces of={found} waiting={[132, 96, 96, 96, 96]}>
        {(pages) => (
          <>
            <Box className="pad">
              <Box className="benefit-banner">
                <Text as="p">{isFirm ? benefitWords.asFirm(me.person.name) : benefitWords.says}</Text>
                <Text as="p" className="benefit-number">{String(pages[0]?.total ?? 0)}</Text>
                <Text as="p">{zoneCountWords.benefit}</Text>
                <Button kind="line" isSmall onPress={() => go('benefitZone', {})}>{benefitWords.match}</Button>
                {hasFirm && <Button kind="line" isSmall onPress={() => switchTo('me')}>{benefitWords.switch}</Button>}
              </Box>
            </Box>
            <ItemList pages={pages} found={found} count={itemsWords.count} />
          </>
        )}
      </Faces>
    </Page>
  );
}
