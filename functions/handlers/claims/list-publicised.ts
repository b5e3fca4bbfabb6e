import { listPublicised } from '../../../shared/contract/claims';
import { publicityEnds } from '../../../shared/domain/claims/publicity';
import { allow } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';

export default handle(listPublicised, async ({ input, hall }) => {
  const [{ rows, cursor }, { calendar }] = await Promise.all([hall.claims.listPublicised(input.cursor), hall.reference()]);
  const claims = rows.map(({ claimNo, enterpriseName, policyName, amountFen, publicity }) => ({ claimNo, enterpriseName, policyName, amountFen, endsOn: publicity && publicityEnds(publicity, calendar) }));
  return allow({ claims, ...(cursor ? { cursor } : {}) });
});
