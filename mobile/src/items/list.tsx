import { useState } from 'react';
import { getHall, listItems } from '../../../shared/contract/items';
import type { Audience } from '../../../shared/domain/items/audience';
import { audienceWords, zoneWords } from '../../../shared/words/items';
import { audienceFilterWords, itemsWords } from '../../../shared/words/screens/items';
import { Faces } from '../faces';
import { useCarried } from '../go';
import { ItemList } from '../item-list';
import { Page } from '../page';
import { Empty } from '../ui/empty';
import { Box } from '../ui/prim';
import { Segmented } from '../ui/segmented';
import { useCall } from '../use-call';
import { usePages } from '../use-pages';
import './items.scss';

type Filter = Audience | 'all';
const options = (['all', 'person', 'enterprise'] as const).map((value) => ({ value, name: audienceFilterWords[value] }));

/** The items of a zone, a department, an audience, or all of them. */
export default function List() {
  const { zone, department, audience } = useCarried<'list'>();
  const [filter, setFilter] = useState<Filter>(audience ?? 'all');
  const found = usePages(listItems, { zone, department, audience: filter === 'all' ? undefined : filter });
  const departments = useCall(getHall, {}, department !== undefined).value?.departments;
  const name = departments?.find((one) => one.code === department)?.name;
  return (
    <Page title={zone ? zoneWords[zone].name : name ?? (audience ? audienceWords[audience] : itemsWords.allItems)}>
      <Box className="pad"><Segmented<Filter> label={itemsWords.filter} options={options} value={filter} onValue={setFilter} /></Box>
      <Faces of={found} waiting={[28, 96, 96, 96, 96]}>
        {(pages) => (pages[0]?.total ? <ItemList pages={pages} found={found} count={itemsWords.count} /> : <Empty title={itemsWords.emptyTitle} says={itemsWords.emptySays} role="status" />)}
      </Faces>
    </Page>
  );
}
