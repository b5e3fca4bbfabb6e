import type { ItemRow } from '../../shared/contract/items';
import { promisedWords, zoneWords } from '../../shared/words/items';
import { itemsWords } from '../../shared/words/screens/items';
import { go } from './go';
import { Box, Press, Text } from './ui/prim';
import { Tag, type Tone } from './ui/tag';
import type { Zone } from '../../shared/domain/items/item';

const tones: Record<Zone, Tone> = { 'no-certificate': 'brand', 'no-meeting': 'jade', benefit: 'gold' };

/** One item in a list: its name, whose it is, what makes it easy. */
export function ItemLine({ item }: { item: ItemRow }) {
  return (
    <Press className="item-row" onPress={() => go('guide', { itemCode: item.code })}>
      <Text className="item-name">{item.name}</Text>
      <Text className="item-says">{`${item.department.name} · ${promisedWords(item.promisedDays)}`}</Text>
      <Box as="span" className="tags">
        {item.isExternal && <Tag tone="grey">{itemsWords.external}</Tag>}
        {item.zones.map((zone) => <Tag key={zone} tone={tones[zone]}>{zoneWords[zone].name}</Tag>)}
      </Box>
    </Press>
  );
}
