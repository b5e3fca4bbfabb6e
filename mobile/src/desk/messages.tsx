import { listDeskMessages, sendDeskMessage } from '../../../shared/contract/messages';
import { messageWords } from '../../../shared/words/screens/messages';
import { Thread } from '../messages/thread';
import { Card } from '../ui/card';
import { Text } from '../ui/prim';

/** What the applicant asks, beside the case. */
export function DeskMessages({ caseNo }: { caseNo: string }) {
  return (
    <Card>
      <Text as="h3" className="pane-title">{messageWords.title}</Text>
      <Thread caseNo={caseNo} list={listDeskMessages} send={sendDeskMessage} words={{ box: messageWords.deskBox, empty: messageWords.emptyDesk }} />
    </Card>
  );
}
