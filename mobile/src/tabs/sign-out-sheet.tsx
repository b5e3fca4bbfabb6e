import { kitWords } from '../../../shared/words/screens/kit';
import { meWords } from '../../../shared/words/screens/me';
import { Button } from '../ui/button';
import { Box, Text } from '../ui/prim';
import { Sheet } from '../ui/sheet';

export function SignOutSheet({ onClose, onLeave }: { onClose(): void; onLeave(): void }) {
  return (
    <Sheet title={meWords.signOutTitle} onClose={onClose}>
      <Text as="p" className="sheet-says">{meWords.signOutSays}</Text>
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{kitWords.cancel}</Button>
        <Button kind="danger" onPress={onLeave}>{meWords.signOutYes}</Button>
      </Box>
    </Sheet>
  );
}
