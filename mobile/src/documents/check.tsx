import { useState } from 'react';
import { checkDocumentWords } from '../../../shared/words/screens/documents';
import { useCarried } from '../go';
import { Page } from '../page';
import { AskDocument, type Asked } from './ask-document';
import { CheckedDocument } from './checked-document';

/** 文书核验: opened by the code on paper, or asked by hand; for anybody. */
export default function CheckDocument() {
  const { document = '', code = '' } = useCarried<'checkDocument'>();
  const [asked, setAsked] = useState<Asked | null>(document && code ? { documentId: document, code } : null);
  return (
    <Page title={checkDocumentWords.title}>
      {asked ? <CheckedDocument asked={asked} onAgain={() => setAsked(null)} /> : <AskDocument onAsk={setAsked} />}
    </Page>
  );
}
