import { kitWords } from '../../../shared/words/screens/kit';
import { Icon } from './icon';
import { Box, Press, Text } from './prim';
import type { SheetProps } from './sheet-props';

/** A question that has to be answered before going on. */
export function Sheet({ title, isBeside, onClose, children }: SheetProps) {
  return (
    <Box className={`mask ${isBeside ? 'beside' : ''}`}>
      <Box className="sheet" role="dialog" label={title}>
        <Box className="sheet-head">
          <Text as="h2" className="sheet-title">{title}</Text>
          <Press className="icon-button" label={kitWords.close} onPress={onClose}><Icon name="x" /></Press>
        </Box>
        {children}
      </Box>
    </Box>
  );
}
