import { useState } from 'react';
import { checkDocumentWords } from '../../../shared/words/screens/documents';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { TextField } from '../ui/text-field';

export type Asked = { documentId: string; code: string };

/** For whoever has the paper and no camera. */
export function AskDocument({ onAsk }: { onAsk(asked: Asked): void }) {
  const [documentId, setDocumentId] = useState('');
  const [code, setCode] = useState('');
  const isReady = documentId.trim() !== '' && code.trim() !== '';
  return (
    <Box className="pad stack">
      <Text as="p">{checkDocumentWords.says}</Text>
      <Card>
        <TextField label={checkDocumentWords.number} hint={checkDocumentWords.numberHint} isRequired kind="text" value={documentId} maxLength={30} onValue={setDocumentId} />
        <TextField label={checkDocumentWords.code} hint={checkDocumentWords.codeHint} isRequired kind="text" value={code} maxLength={30} onValue={setCode} />
      </Card>
      <Button isWide isDisabled={!isReady} onPress={() => onAsk({ documentId: documentId.trim().toUpperCase(), code: code.trim() })}>{checkDocumentWords.check}</Button>
    </Box>
  );
}
