import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/cases';
import { getDocument } from '../../../shared/contract/documents';
import { documentsOf } from '../../../shared/domain/documents/document';
import { documentWords } from '../../../shared/words/documents';
import { dayWords } from '../../../shared/words/screens/days';
import { caseDocumentWords } from '../../../shared/words/screens/documents';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { today } from '../today';
import { Card, Section } from '../ui/card';
import { Cell } from '../ui/cell';
import { useAct } from '../use-act';
import { openDocument } from './open-document';

/** What the hall said in writing, the newest first; each opens as it would be printed. */
export function CaseDocuments({ view }: { view: CaseView }) {
  const [refused, setRefused] = useState<No | null>(null);
  const { act } = useAct(getDocument);
  const documents = documentsOf(view).reverse();
  if (documents.length === 0) return null;

  async function open(n: number) {
    const answer = await act({ caseNo: view.caseNo, n: String(n) });
    if (answer?.ok) openDocument(answer.value.url);
    else if (answer) setRefused(answer);
  }
  return (
    <Section title={caseDocumentWords.title}>
      <Card>
        {documents.map(({ n, kind, no, on }) => <Cell key={n} icon="file-text" title={documentWords[kind]} says={`${no} · ${dayWords(on, today())}`} onPress={() => void open(n)} />)}
      </Card>
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={() => setRefused(null)} />}
    </Section>
  );
}
