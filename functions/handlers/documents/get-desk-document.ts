import { getDeskDocument } from '../../../shared/contract/documents';
import { refuse } from '../../../shared/domain/outcome';
import { findDeskCase } from '../../find/cases';
import { linkToDocument } from '../../find/documents';
import { handle } from '../../http/handle';

export default handle(getDeskDocument, async ({ input, caller, hall }) => {
  const one = await findDeskCase(hall, caller, input.caseNo);
  return one ? linkToDocument(hall, one, input.n) : refuse('CaseNotFound');
});
