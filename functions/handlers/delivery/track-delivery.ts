import { trackDelivery } from '../../../shared/contract/delivery';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findMyCase } from '../../find/cases';
import { findDelivery } from '../../find/delivery';
import { handle } from '../../http/handle';

export default handle(trackDelivery, async ({ input, caller, hall }) => {
  const one = await findMyCase(hall, caller, input.caseNo);
  return one ? allow(await findDelivery(hall, one)) : refuse('CaseNotFound');
});
