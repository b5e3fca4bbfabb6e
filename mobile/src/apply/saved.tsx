import { applyWords } from '../../../shared/words/screens/apply';
import { Icon } from '../ui/icon';
import { Box, Text } from '../ui/prim';
import type { Saving } from './use-draft';

const icons = { saved: 'check-circle', saving: 'check-circle', kept: 'wifi-slash', refused: 'warning-circle' } as const;

/** Where what was typed is now. */
export function Saved({ saving: { state, at } }: { saving: Saving }) {
  const says = { saved: at ? applyWords.saved(at) : '', saving: applyWords.saving, kept: applyWords.kept, refused: applyWords.notTaken }[state];
  return (
    <Box className="saved" role="status">
      {says && <Icon name={icons[state]} />}
      <Text>{says}</Text>
    </Box>
  );
}
