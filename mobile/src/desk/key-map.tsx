import { useState } from 'react';
import { keyWords } from '../../../shared/words/screens/desk-panel';
import { queueKeyRows } from '../../../shared/words/screens/queue';
import { Box, Press, Text } from '../ui/prim';
import { Sheet } from '../ui/sheet';
import { useWide } from '../use-wide';
import { useKeys } from '../keys';

/** Which key does what; on a screen without room for a keyboard nothing is said. */
export function KeyMap() {
  const [isOpen, setOpen] = useState(false);
  const isWide = useWide();
  useKeys({ '?': () => setOpen(true) });
  if (!isWide) return null;
  return (
    <>
      <Press className="key-hint" label={keyWords.title} onPress={() => setOpen(true)}>{keyWords.open}</Press>
      {isOpen && (
        <Sheet title={keyWords.title} onClose={() => setOpen(false)}>
          <Box as="dl" className="key-map">
            {[...queueKeyRows, ...keyWords.rows].map(({ key, does }) => (
              <Box key={key} className="key-row">
                <Text as="dt" className="key-name">{key}</Text>
                <Text as="dd">{does}</Text>
              </Box>
            ))}
          </Box>
        </Sheet>
      )}
    </>
  );
}
