import { applyWords } from '../../../shared/words/screens/apply';
import { Icon } from '../ui/icon';
import { Box, Text } from '../ui/prim';
import type { Saving } from './use-saving';

/** Where what was typed is now. */
export function Saved({ saving: { state, at } }: { saving: Saving }) {
  const says = { saved: at ? applyWords.saved(at) : '', saving: applyWords.saving, kept: applyWords.kept }[state];
  return (
    <Box className="saved" role="status">
      {says && <Icon name={state === 'kept' ? 'wifi-slash' : 'check-circle'} />}
      <Text>{says}</Text>
    </Box>
  );
}
