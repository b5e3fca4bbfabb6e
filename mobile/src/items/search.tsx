import { useDeferredValue, useState } from 'react';
import { listItems } from '../../../shared/contract/items';
import { hotSearches, itemsWords } from '../../../shared/words/screens/items';
import { Faces } from '../faces';
import { switchTo } from '../go';
import { ItemList } from '../item-list';
import { Page } from '../page';
import { Button } from '../ui/button';
import { Section } from '../ui/card';
import { Empty } from '../ui/empty';
import { Box, Press, Text } from '../ui/prim';
import { SearchBox } from '../ui/search-box';
import { useDebounced } from '../use-debounced';
import { usePages } from '../use-pages';
import { Suggested } from './suggested';
import { useSuggest } from './use-suggest';
import './items.scss';

const PAUSE_MS = 300;

export default function Search() {
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed.trim(), PAUSE_MS);
  const found = usePages(listItems, { q }, q !== '');
  // What was typed is shown first; the guesses follow in a moment of their own.
  const suggested = useSuggest(useDeferredValue(typed.trim()));
  // One letter guesses nothing, and nothing is asked in mid-word: what is there stays.
  const isBefore = typed.trim() === '' || (q === '' && suggested.length === 0);
  const isAnswered = q === typed.trim() && found.value !== undefined;
  return (
    <Page title={itemsWords.searchTitle}>
      <Box className="pad">
        <SearchBox id="search" value={typed} placeholder={itemsWords.searchPlaceholder} onValue={setTyped} />
      </Box>
      {isBefore ? <Hot onPick={setTyped} /> : !isAnswered && suggested.length > 0 ? <Suggested items={suggested} isOffline={found.refused !== null} /> : (
        <Faces of={found} waiting={[28, 96, 96, 96]}>
          {(pages) => (pages[0]?.total ? <ItemList pages={pages} found={found} count={itemsWords.found} /> : <Nothing />)}
        </Faces>
      )}
    </Page>
  );
}

function Hot({ onPick }: { onPick(words: string): void }) {
  return (
    <Section title={itemsWords.hot}>
      <Box className="chips">
        {hotSearches.map((words) => <Press key={words} className="chip" onPress={() => onPick(words)}><Text>{words}</Text></Press>)}
      </Box>
    </Section>
  );
}

function Nothing() {
  return (
    <Empty icon="magnifying-glass" title={itemsWords.noneTitle} says={itemsWords.noneSays} role="status">
      <Button kind="tonal" onPress={() => switchTo('items')}>{itemsWords.byDepartment}</Button>
    </Empty>
  );
}
