import { memo } from 'react';
import type { Suggested as One } from '../../../shared/domain/search/suggest';
import { itemsWords } from '../../../shared/words/screens/items';
import { go } from '../go';
import { Card } from '../ui/card';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/notice';
import { Box, Press, Text } from '../ui/prim';

/** What is probably meant, while the hall is being asked or cannot be. */
export const Suggested = memo(function Suggested({ items, isOffline }: { items: readonly One[]; isOffline: boolean }) {
  return (
    <Box className="pad stack suggested">
      {isOffline && <Notice tone="gold" icon="wifi-slash">{itemsWords.suggestedOffline}</Notice>}
      <Text as="p" className="list-count" role="status">{itemsWords.suggested}</Text>
      <Card>
        {/* A row is a place: with every key other words stand in it. */}
        {items.map(({ code, name }, place) => (
          <Press key={place} className="cell" onPress={() => go('guide', { itemCode: code })}>
            <Icon name="magnifying-glass" className="mute" />
            <Text className="grow">{name}</Text>
          </Press>
        ))}
      </Card>
    </Box>
  );
});
