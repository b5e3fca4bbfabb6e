import { useState } from 'react';
import { listMyDisputes, type DisputeView, type LicenceView } from '../../../shared/contract/licences';
import { disputeStateWords } from '../../../shared/words/licences';
import { dayWords } from '../../../shared/words/screens/days';
import { disputeWords } from '../../../shared/words/screens/receipts';
import { say } from '../said';
import { today } from '../today';
import { Card } from '../ui/card';
import { Box, Press, Text } from '../ui/prim';
import { Tag } from '../ui/tag';
import { useCall } from '../use-call';
import { DisputeSheet } from './dispute-sheet';

type Field = LicenceView['fields'][number];

/** What a licence says; its holder may say of each field that it is wrong. */
export function LicenceFields({ licence: { licenceNo, fields, caseNo } }: { licence: LicenceView }) {
  const [asked, setAsked] = useState<Field | null>(null);
  const disputes = useCall(listMyDisputes, {}, caseNo === null);
  const open = (disputes.value?.disputes ?? []).filter((one) => one.licenceNo === licenceNo && one.answer === null);
  function sent({ dueOn }: DisputeView) {
    setAsked(null);
    say(disputeWords.sent(dayWords(dueOn, today())));
    disputes.again();
  }
  return (
    <>
      <Card>
        {fields.map((field) => (
          <FieldRow key={field.key} field={field} dispute={open.find((one) => one.field === field.key)} onAsk={caseNo === null ? () => setAsked(field) : null} />
        ))}
      </Card>
      {caseNo !== null && <Text as="p" className="small-print">{disputeWords.here}</Text>}
      {asked && <DisputeSheet licenceNo={licenceNo} field={asked} onClose={() => setAsked(null)} onSent={sent} />}
    </>
  );
}

function FieldRow({ field: { label, value }, dispute, onAsk }: { field: Field; dispute: DisputeView | undefined; onAsk: (() => void) | null }) {
  return (
    <Box className="licence-field">
      <Box className="grow">
        <Text as="p" className="receipt-says">{label}</Text>
        <Text as="p">{value}</Text>
      </Box>
      {dispute && <Tag tone="gold" icon="clock">{disputeStateWords[dispute.state]}</Tag>}
      {!dispute && onAsk && <Press className="text-button" label={disputeWords.askOf(label)} onPress={onAsk}><Text>{disputeWords.ask}</Text></Press>}
    </Box>
  );
}
