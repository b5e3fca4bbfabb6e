import { getDocument } from '../../../shared/contract/documents';
import { refuse } from '../../../shared/domain/outcome';
import { findMyCase } from '../../find/cases';
import { linkToDocument } from '../../find/documents';
import { handle } from '../../http/handle';

export default handle(getDocument, async ({ input, caller, hall }) => {
  const one = await findMyCase(hall, caller, input.caseNo);
  return one ? linkToDocument(hall, one, input.n) : refuse('CaseNotFound');
});
