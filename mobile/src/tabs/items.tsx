import { getHall, type HallView } from '../../../shared/contract/items';
import { zoneWords } from '../../../shared/words/items';
import { itemsWords } from '../../../shared/words/screens/items';
import { kitWords } from '../../../shared/words/screens/kit';
import { homeWords } from '../../../shared/words/screens/home';
import { tabWords } from '../../../shared/words/screens/tabs';
import { Faces } from '../faces';
import { go } from '../go';
import { Page } from '../page';
import { Card, Section } from '../ui/card';
import { Cell } from '../ui/cell';
import { Icon } from '../ui/icon';
import { Box, Press, Text } from '../ui/prim';
import { useCall } from '../use-call';

const zoneLooks = [
  { zone: 'no-certificate', icon: 'identification-badge-duotone', tone: undefined }, { zone: 'no-meeting', icon: 'truck-duotone', tone: 'jade' },
  { zone: 'benefit', icon: 'coins-duotone', tone: 'gold' },
] as const;

export default function Items() {
  const hall = useCall(getHall, {});
  return (
    <Page title={tabWords.items} tab="items">
      <Box className="pad">
        <Press className="search as-button" label={`${kitWords.search} ${homeWords.searchSample}`} onPress={() => go('search', {})}>
          <Icon name="magnifying-glass" className="search-icon" />
          <Text className="grow mute">{homeWords.searchSample}</Text>
        </Press>
      </Box>
      <Faces of={hall} waiting={[200, 420]}>{(view) => <Ways hall={view} />}</Faces>
    </Page>
  );
}

/** Three ways to find an item: its zone, whom it is for, whose it is. */
function Ways({ hall: { counts, zones, departments } }: { hall: HallView }) {
  return (
    <>
      <Section title={itemsWords.zones}>
        <Card>
          {zoneLooks.map(({ zone, icon, tone }) => (
            <Cell
              key={zone} icon={icon} tone={tone} title={zoneWords[zone].name} says={zoneWords[zone].says} value={itemsWords.count(zones[zone])}
              onPress={() => go('list', { zone })}
            />
          ))}
        </Card>
      </Section>
      <Section title={itemsWords.audiences}>
        <Card>
          <Cell icon="identification-card-duotone" title={itemsWords.forPerson} value={itemsWords.count(counts.person + counts.both)} onPress={() => go('list', { audience: 'person' })} />
          <Cell icon="buildings-duotone" title={itemsWords.forEnterprise} value={itemsWords.count(counts.enterprise + counts.both)} onPress={() => go('list', { audience: 'enterprise' })} />
          <Cell icon="file-text" title={itemsWords.allItems} value={itemsWords.count(counts.items)} onPress={() => go('list', {})} />
        </Card>
      </Section>
      <Section title={itemsWords.departments}>
        <Card>
          {departments.map(({ code, name, items }) => (
            <Cell key={code} title={name} value={itemsWords.count(items)} onPress={() => go('list', { department: code })} />
          ))}
        </Card>
      </Section>
    </>
  );
}
