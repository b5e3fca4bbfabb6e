import type { ItemRow } from '../../shared/contract/items';
import { itemsWords } from '../../shared/words/screens/items';
import { ItemLine } from './item-row';
import { Button } from './ui/button';
import { Card } from './ui/card';
import { Box, Text } from './ui/prim';
import type { FoundPages } from './use-pages';

type Page = { items: ItemRow[]; total: number };

/** The pages of a list of items so far, and the button for more. */
export function ItemList({ pages, found, count }: { pages: Page[]; found: FoundPages<Page>; count(total: number): string }) {
  return (
    <Box className="pad">
      <Text as="p" className="list-count" role="status">{count(pages[0]?.total ?? 0)}</Text>
      <Card>{pages.flatMap((page) => page.items).map((item) => <ItemLine key={item.code} item={item} />)}</Card>
      {found.more && (
        <Box className="list-more">
          <Button kind="line" isWide isDisabled={found.isAskingMore} onPress={found.more}>{itemsWords.more}</Button>
        </Box>
      )}
    </Box>
  );
}
