import { listMessages, sendMessage } from '../../../shared/contract/messages';
import { messageWords } from '../../../shared/words/screens/messages';
import { Thread } from '../messages/thread';
import { Card, Section } from '../ui/card';

/** 消息: asking the desk, and what it answered. */
export function CaseMessages({ caseNo }: { caseNo: string }) {
  return (
    <Section title={messageWords.title}>
      <Card><Thread caseNo={caseNo} list={listMessages} send={sendMessage} words={{ box: messageWords.box, empty: messageWords.emptyMine, closed: messageWords.closed }} /></Card>
    </Section>
  );
}
