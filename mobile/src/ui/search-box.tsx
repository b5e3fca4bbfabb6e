import { useDeferredValue } from 'react';
import { kitWords } from '../../../shared/words/screens/kit';
import { Icon } from './icon';
import { Box, Press, TextInput } from './prim';

type SearchBoxProps = { id: string; value: string; placeholder: string; onValue(value: string): void };

export function SearchBox({ id, value, placeholder, onValue }: SearchBoxProps) {
  // A key shows its letter first; the button comes a moment later.
  const canClear = useDeferredValue(value) !== '';
  return (
    <Box className="search" role="search">
      <Icon name="magnifying-glass" className="search-icon" />
      <TextInput id={id} kind="search" value={value} placeholder={placeholder} label={kitWords.search} maxLength={100} onValue={onValue} />
      {canClear && <Press className="icon-button" label={kitWords.clear} onPress={() => onValue('')}><Icon name="x-circle" /></Press>}
    </Box>
  );
}
