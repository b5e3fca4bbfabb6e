import { listClaims } from '../../../shared/contract/claims';
import { claimDesksOf } from '../../../shared/domain/claims/stages';
import { allow, refuse } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';
import { showClaimRow } from '../../show/claim';
import { departmentOf } from '../../show/names';

export default handle(listClaims, async ({ input, caller, hall }) => {
  const desks = claimDesksOf(caller);
  const desk = input.desk === undefined ? desks[0] : desks.find((one) => one === input.desk);
  if (desk === undefined) return refuse('NotForYou');
  const [{ rows, cursor }, reference] = await Promise.all([hall.claims.listByDesk(desk, input.cursor), hall.reference()]);
  return allow({ desk, desks: desks.map((code) => departmentOf(code, reference)), claims: rows.map(showClaimRow), ...(cursor ? { cursor } : {}) });
});
