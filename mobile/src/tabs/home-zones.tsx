import type { HallView } from '../../../shared/contract/items';
import type { Zone } from '../../../shared/domain/items/item';
import { zoneWords } from '../../../shared/words/items';
import { homeWords, zoneCountWords } from '../../../shared/words/screens/home';
import { go } from '../go';
import { Icon } from '../ui/icon';
import type { IconName } from '../ui/icon-names';
import { Box, Press, Text } from '../ui/prim';

const zones: readonly { zone: Zone; look: string; icon: IconName }[] = [
  { zone: 'no-certificate', look: 'deep', icon: 'identification-badge-duotone' },
  { zone: 'benefit', look: 'gold', icon: 'coins-duotone' },
  { zone: 'no-meeting', look: 'jade', icon: 'truck-duotone' },
];

/** Three zones of the hall with how many items each really has. */
export function Zones({ hall }: { hall: Pick<HallView, 'zones' | 'policies'> | undefined }) {
  // The zone of benefits lists policies, and not the items one may also file.
  const counts = hall && { ...hall.zones, benefit: hall.policies };
  return (
    <Box as="section" className="section" label={homeWords.zones}>
      <Box className="zones">
        {zones.map(({ zone, look, icon }) => (
          <Press key={zone} className={`zone ${look}`} onPress={() => (zone === 'benefit' ? go('benefitZone', {}) : go('list', { zone }))}>
            <Icon name={icon} className="zone-icon" />
            <Text className="zone-name">{zoneWords[zone].name}</Text>
            <Text className="zone-says">{zoneWords[zone].says}</Text>
            <Box as="span" className="zone-count">
              <Text className="zone-number">{counts ? String(counts[zone]) : '—'}</Text>
              <Text className="zone-unit">{zone === 'benefit' ? homeWords.policies : zoneCountWords[zone]}</Text>
            </Box>
          </Press>
        ))}
      </Box>
    </Box>
  );
}
