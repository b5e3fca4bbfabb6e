import { useEffect } from 'react';
import type { listDeskMessages, listMessages, MessageView, sendDeskMessage, sendMessage } from '../../../shared/contract/messages';
import { countUnread } from '../../../shared/contract/unread';
import { stepWords } from '../../../shared/words/cases';
import { momentWords } from '../../../shared/words/screens/days';
import { homeWords } from '../../../shared/words/screens/home';
import { messageWords } from '../../../shared/words/screens/messages';
import { Faces } from '../faces';
import { queryClient } from '../query-client';
import { today } from '../today';
import { Button } from '../ui/button';
import { Box, Text } from '../ui/prim';
import { usePages } from '../use-pages';
import { MessageBox } from './message-box';
import { useWriting } from './use-writing';
import './messages.scss';

type ThreadProps = { caseNo: string; list: typeof listMessages | typeof listDeskMessages; send: typeof sendMessage | typeof sendDeskMessage; words: { box: string; empty: string; closed?: string } };

/** What was written about a case, the newest last, and a box to go on. */
export function Thread({ caseNo, list, send, words }: ThreadProps) {
  const found = usePages(list, { caseNo }, true, true);
  const writing = useWriting(send, caseNo, found.again);
  const fresh = found.value?.[0]?.unread ?? 0;
  // Opening it has read it: what other pages say of it is old.
  useEffect(() => { if (fresh > 0) void queryClient.invalidateQueries({ queryKey: [countUnread.name], refetchType: 'none' }); }, [fresh]);
  return (
    <Faces of={found} waiting={[64, 64]}>
      {(pages) => {
        const messages = [...pages].reverse().flatMap((page) => page.messages);
        return (
          <Box className="thread">
            {found.more && <Button kind="line" isSmall isDisabled={found.isAskingMore} onPress={found.more}>{messageWords.older}</Button>}
            {fresh > 0 && <Text as="p" className="thread-fresh">{homeWords.fresh(fresh)}</Text>}
            {messages.length === 0 && <Text as="p" className="thread-empty">{words.empty}</Text>}
            {messages.length > 0 && <Box as="ol" className="said">{messages.map((one) => <Said key={one.id} one={one} />)}</Box>}
            {pages[0]?.mayWrite ? <MessageBox label={words.box} writing={writing} /> : words.closed && <Text as="p" className="thread-empty">{words.closed}</Text>}
          </Box>
        );
      }}
    </Faces>
  );
}

function Said({ one: { at, name, department, text, isMine, step } }: { one: MessageView }) {
  const who = isMine ? messageWords.mine : [department, name].filter(Boolean).join(' ');
  return (
    <Box as="li" className={`one-said ${isMine ? 'mine' : ''}`}>
      <Text as="p" className="said-who">{messageWords.at(who, momentWords(at, today()))}</Text>
      <Box className="said-text">
        {step && <Text as="p" className="said-step">{messageWords.withStep(stepWords[step])}</Text>}
        <Text as="p">{text}</Text>
      </Box>
    </Box>
  );
}
