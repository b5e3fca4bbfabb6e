import { getBenefitEffect } from '../../../shared/contract/policy-desk';
import { allow, refuse } from '../../../shared/domain/outcome';
import { maySeeEffect } from '../../../shared/domain/people/officer';
import { dayOf } from '../../../shared/domain/workdays';
import { handle } from '../../http/handle';
import { showEffect } from '../../show/effect';

export default handle(getBenefitEffect, async ({ input, caller, hall }) => {
  if (!maySeeEffect(caller.role)) return refuse('NotForYou');
  const period = input.period ?? dayOf(hall.now()).slice(0, 4);
  return allow({ period, ...showEffect(await hall.figures.read(`EFFECT#${period}`)) });
});
