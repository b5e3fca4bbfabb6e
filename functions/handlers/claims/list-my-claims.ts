import { listMyClaims } from '../../../shared/contract/claims';
import { allow } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';
import { showClaimRow } from '../../show/claim';

export default handle(listMyClaims, async ({ input, caller, hall }) => {
  const { rows, cursor } = await hall.claims.listByEnterprise(caller.personId, input.cursor);
  return allow({ claims: rows.map(showClaimRow), ...(cursor ? { cursor } : {}) });
});
