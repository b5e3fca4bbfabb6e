import { messageWords } from '../../../shared/words/screens/messages';
import { sentenceOf } from '../faces';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Box } from '../ui/prim';
import { TextField } from '../ui/text-field';
import type { Writing } from './use-writing';

const LONGEST = 500;

/** A box for a few words; what cannot be sent now stays in it. */
export function MessageBox({ label, writing: { text, write, send, isSending, refused, isKept } }: { label: string; writing: Writing }) {
  return (
    <Box className="message-box">
      <Box className="framed"><TextField label={label} isRequired kind="paragraph" value={text} maxLength={LONGEST} hint={messageWords.hint} onValue={write} /></Box>
      {refused && <Notice tone={isKept ? 'gold' : 'danger'} {...(isKept ? { icon: 'wifi-slash' as const } : {})}>{isKept ? messageWords.keptOffline : sentenceOf(refused)}</Notice>}
      <Button isWide isDisabled={isSending || text.trim() === ''} onPress={() => void send()}>{isSending ? messageWords.sending : messageWords.send}</Button>
    </Box>
  );
}
