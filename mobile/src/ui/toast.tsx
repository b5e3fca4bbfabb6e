import { Icon } from './icon';
import { Box, Text } from './prim';

/** Said in passing: it is done. The empty region stays, so that screen readers hear it change. */
export function Toast({ text }: { text: string | null }) {
  return (
    <Box className="toast-region" role="status" live="polite">
      {text && <Box className="toast"><Icon name="check-circle" /><Text>{text}</Text></Box>}
    </Box>
  );
}
