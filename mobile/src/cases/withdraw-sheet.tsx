import { kitWords } from '../../../shared/words/screens/kit';
import { caseWords } from '../../../shared/words/screens/case';
import { Button } from '../ui/button';
import { Box, Text } from '../ui/prim';
import { Sheet } from '../ui/sheet';

export function WithdrawSheet({ onClose, onYes }: { onClose(): void; onYes(): void }) {
  return (
    <Sheet title={caseWords.withdrawTitle} onClose={onClose}>
      <Text as="p" className="sheet-says">{caseWords.withdrawSays}</Text>
      <Box className="sheet-acts">
        <Button kind="line" onPress={onClose}>{kitWords.cancel}</Button>
        <Button kind="danger" onPress={onYes}>{caseWords.withdrawYes}</Button>
      </Box>
    </Sheet>
  );
}
