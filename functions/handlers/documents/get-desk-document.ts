import { getDeskDocument } from '../../../shared/contract/documents';
import { refuse } from '../../../shared/domain/outcome';
import { findDeskCase } from '../../find/cases';
import { chain } from '../../find/chain';
import { linkToDocument } from '../../find/documents';
import { handle } from '../../http/handle';

export default handle(getDeskDocument, async ({ input, caller, hall }) => {
  const one = await findDeskCase(hall, caller, input.caseNo);
  if (!one) return refuse('CaseNotFound');
  const link = await linkToDocument(hall, one, input.n);
  if (link.ok) await chain(hall, one, { kind: 'look', what: 'document', about: String(input.n), who: caller.officerId, name: caller.name });
  return link;
});
