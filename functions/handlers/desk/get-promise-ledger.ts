import { getPromiseLedger } from '../../../shared/contract/checks';
import { allow } from '../../../shared/domain/outcome';
import { ledgerOf } from '../../../shared/domain/promises/ledger';
import { handle } from '../../http/handle';

export default handle(getPromiseLedger, async ({ input, caller, hall }) => {
  const promises = await hall.cases.listPromises(input.itemCode);
  return allow({ lines: ledgerOf(promises.filter(({ desk }) => caller.desks.includes(desk))) });
});
