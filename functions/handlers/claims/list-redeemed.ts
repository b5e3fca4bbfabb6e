import { listRedeemed } from '../../../shared/contract/claims';
import { allow } from '../../../shared/domain/outcome';
import { dayOf } from '../../../shared/domain/workdays';
import { handle } from '../../http/handle';

export default handle(listRedeemed, async ({ input, hall }) => {
  const year = Number(input.year ?? dayOf(hall.now()).slice(0, 4));
  const { rows, cursor } = await hall.claims.listRedeemed(year, input.cursor);
  return allow({ year, claims: rows.map(({ enterpriseName, policyName, amountFen, paidOn }) => ({ enterpriseName, policyName, amountFen, on: paidOn ?? '' })), ...(cursor ? { cursor } : {}) });
});
