import { useState } from 'react';
import type { DeskCaseView } from '../../../shared/contract/desk';
import { getDeskDocument } from '../../../shared/contract/documents';
import { documentsOf } from '../../../shared/domain/documents/document';
import { documentWords } from '../../../shared/words/documents';
import { dayWords } from '../../../shared/words/screens/days';
import { caseDocumentWords } from '../../../shared/words/screens/documents';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { today } from '../today';
import { Card } from '../ui/card';
import { Cell } from '../ui/cell';
import { Text } from '../ui/prim';
import { useAct } from '../use-act';
import { openFile } from './open-file';

/** What the applicant was given in writing. */
export function DeskDocuments({ view }: { view: DeskCaseView }) {
  const [refused, setRefused] = useState<No | null>(null);
  const { act } = useAct(getDeskDocument);
  const documents = documentsOf(view).reverse();

  async function open(n: number) {
    const answer = await act({ caseNo: view.caseNo, n: String(n) });
    if (answer?.ok) openFile(answer.value.url, 'application/pdf');
    else if (answer) setRefused(answer);
  }
  return (
    <Card>
      <Text as="h3" className="pane-title">{caseDocumentWords.title}</Text>
      {documents.map(({ n, kind, no, on }) => <Cell key={n} icon="file-text" title={documentWords[kind]} says={`${no} · ${dayWords(on, today())}`} onPress={() => void open(n)} />)}
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={() => setRefused(null)} />}
    </Card>
  );
}
