import { memo, useDeferredValue, useState } from 'react';
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
  return (
    <Page title={itemsWords.searchTitle}>
      <Finder />
    </Page>
  );
}

/** A key draws the box anew and nothing else; what is found follows in a moment of its own. */
function Finder() {
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  return (
    <>
      <Box className="pad">
        <SearchBox id="search" value={typed} placeholder={itemsWords.searchPlaceholder} onValue={setTyped} />
      </Box>
      <Found words={words} onPick={setTyped} />
    </>
  );
}

type FoundProps = { words: string; onPick(words: string): void };

const Found = memo(function Found({ words, onPick }: FoundProps) {
  const q = useDebounced(words, PAUSE_MS);
  const found = usePages(listItems, { q }, q !== '');
  const suggested = useSuggest(words);
  // One letter guesses nothing, and nothing is asked in mid-word: what is there stays.
  if (words === '' || (q === '' && suggested.length === 0)) return <Hot onPick={onPick} />;
  const isAnswered = q === words && found.value !== undefined;
  if (!isAnswered && suggested.length > 0) return <Suggested items={suggested} isOffline={found.refused !== null} />;
  return (
    <Faces of={found} waiting={[28, 96, 96, 96]}>
      {(pages) => (pages[0]?.total ? <ItemList pages={pages} found={found} count={itemsWords.found} /> : <Nothing />)}
    </Faces>
  );
});

const Hot = memo(function Hot({ onPick }: Pick<FoundProps, 'onPick'>) {
  return (
    <Section title={itemsWords.hot}>
      <Box className="chips">
        {hotSearches.map((words) => <Press key={words} className="chip" onPress={() => onPick(words)}><Text>{words}</Text></Press>)}
      </Box>
    </Section>
  );
});

function Nothing() {
  return (
    <Empty icon="magnifying-glass" title={itemsWords.noneTitle} says={itemsWords.noneSays} role="status">
      <Button kind="tonal" onPress={() => switchTo('items')}>{itemsWords.byDepartment}</Button>
    </Empty>
  );
}
