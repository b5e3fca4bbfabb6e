import { useState } from 'react';
import { redeemWords as words } from '../../../shared/words/screens/redeem';
import { Icon } from '../ui/icon';
import { Box, Press, TextInput } from '../ui/prim';

/** A claim by its number, or an enterprise by its credit code; asked when it is said, not at each key. */
export function FindClaim({ onSeek }: { onSeek(q: string): void }) {
  const [typed, setTyped] = useState('');
  const seek = () => onSeek(typed.trim());
  return (
    <Box className="search" role="search">
      <Icon name="magnifying-glass" className="search-icon" />
      <TextInput id="claim-search" kind="search" value={typed} placeholder={words.searchHint} label={words.search} maxLength={40} onValue={(next) => { setTyped(next); if (!next) onSeek(''); }} onDone={seek} />
      {typed && <Press className="redeem-search-act" onPress={seek}>{words.searchAct}</Press>}
    </Box>
  );
}
