import type { Audience } from '../../../shared/domain/items/audience';
import { audienceWords } from '../../../shared/words/items';
import { commonServices, homeWords } from '../../../shared/words/screens/home';
import { go, switchTo } from '../go';
import { Section } from '../ui/card';
import { Icon } from '../ui/icon';
import type { IconName } from '../ui/icon-names';
import { Box, Press, Text } from '../ui/prim';
import { Segmented } from '../ui/segmented';

const icons: Record<string, IconName> = {
  'DY-JF-0004': 'hand-heart-duotone', 'DY-GG-0001': 'umbrella-duotone', 'DY-XK-0082': 'first-aid-kit-duotone', 'DY-XK-0136': 'van-duotone',
  'DY-XK-0023': 'fork-knife-duotone', 'DY-GG-0022': 'coins-duotone', 'DY-GG-0019': 'heartbeat-duotone', 'DY-QR-0008': 'identification-card-duotone',
  'DY-XK-0001': 'buildings-duotone', 'DY-XK-0015': 'storefront-duotone', 'DY-XK-0067': 'sparkle-duotone', 'DY-XK-0018': 'fork-knife-duotone',
  'DY-GG-0029': 'seal-check-duotone', 'DY-JF-0023': 'coins-duotone', 'DY-XK-0037': 'briefcase-duotone',
};
const options = (['person', 'enterprise'] as const).map((value) => ({ value, name: audienceWords[value] }));

/** What people come for most, for themselves or for a firm. */
export function Common({ audience, onAudience }: { audience: Audience; onAudience(audience: Audience): void }) {
  return (
    <Section title={homeWords.common} more={<Segmented label={homeWords.audience} options={options} value={audience} onValue={onAudience} />}>
      <Box className="card common">
        {commonServices[audience].map(({ itemCode, name }) => (
          <Press key={itemCode} className="common-one" onPress={() => go('guide', { itemCode })}>
            <Icon name={icons[itemCode] ?? 'files'} className="common-icon" />
            <Text>{name}</Text>
          </Press>
        ))}
      </Box>
      <Press className="text-button all-services" onPress={() => switchTo('items')}>
        <Text>{homeWords.all}</Text>
        <Icon name="caret-right" />
      </Press>
    </Section>
  );
}
