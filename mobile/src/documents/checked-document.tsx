import { verifyDocument, type DocumentVerified } from '../../../shared/contract/documents';
import { dayText, documentWords } from '../../../shared/words/documents';
import { checkDocumentWords } from '../../../shared/words/screens/documents';
import { Faces } from '../faces';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Empty } from '../ui/empty';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { useCall } from '../use-call';
import type { Asked } from './ask-document';

/** What the hall says of a document: that it wrote it, that it took it back, or that there is none. */
export function CheckedDocument({ asked, onAgain }: { asked: Asked; onAgain(): void }) {
  const found = useCall(verifyDocument, asked);
  const isNone = found.refused?.refusal === 'DocumentNotFound' || found.refused?.refusal === 'InputUnreadable';
  return isNone && !found.value ? <None onAgain={onAgain} /> : <Faces of={found} waiting={[72, 240]}>{(value) => <Found document={value} />}</Faces>;
}

function Found({ document: { kind, no, on, itemName, applicantName, issuer, revokedOn } }: { document: DocumentVerified }) {
  return (
    <Box className="pad stack">
      <Notice tone={revokedOn ? 'danger' : 'jade'}>
        <Text as="p">{revokedOn ? checkDocumentWords.revoked(dayText(revokedOn)) : checkDocumentWords.holds}</Text>
        <Text as="p" className="plain">{revokedOn ? checkDocumentWords.revokedSays : checkDocumentWords.holdsSays}</Text>
      </Notice>
      <Card className="padded">
        <Rows
          rows={[
            { name: checkDocumentWords.kind, value: documentWords[kind] }, { name: checkDocumentWords.no, value: no }, { name: checkDocumentWords.on, value: dayText(on) },
            { name: checkDocumentWords.item, value: itemName }, { name: checkDocumentWords.applicant, value: applicantName }, { name: checkDocumentWords.issuer, value: issuer },
          ]}
        />
      </Card>
    </Box>
  );
}

function None({ onAgain }: { onAgain(): void }) {
  return (
    <Empty icon="x-circle" title={checkDocumentWords.notFound} says={checkDocumentWords.notFoundSays} role="alert">
      <Button kind="tonal" onPress={onAgain}>{checkDocumentWords.again}</Button>
    </Empty>
  );
}
