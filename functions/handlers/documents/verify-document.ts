import { verifyDocument } from '../../../shared/contract/documents';
import { documentsOf, readDocumentId } from '../../../shared/domain/documents/document';
import { allow, refuse } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';
import { showVerified } from '../../show/document';

export default handle(verifyDocument, async ({ input: { documentId, code }, hall }) => {
  const named = readDocumentId(documentId);
  // The code first: who has none learns nothing, not even how long a look at a record takes.
  if (!named || !hall.documents.isCodeOf(documentId, code)) return refuse('DocumentNotFound');
  const one = await hall.cases.find(named.caseNo);
  const document = one && documentsOf(one)[named.n - 1];
  return document ? allow(showVerified(one, document, await hall.reference())) : refuse('DocumentNotFound');
});
