import { bestCombination, exclusionsAmong } from '../../shared/domain/benefits/combine';
import { compile, type PolicySet } from '../../shared/domain/benefits/compile';
import { withDerived } from '../../shared/domain/benefits/derive';
import { matchAll } from '../../shared/domain/benefits/match';
import { claimNoFrom } from '../../shared/domain/claims/claim-no';
import { offerClaim, onceOf } from '../../shared/domain/claims/start-claim';
import type { Enterprise } from '../../shared/domain/people/person';
import { dayOf } from '../../shared/domain/workdays';
import type { Hall } from '../hall';
import { enjoyedBy, findFacts, findStanding } from './benefits';
import { judgedBeginning } from './claim-beginning';
import { givenUp, openBudget } from './open-claim';

/** Those that are offered without being asked for, made ready once for each set in force. */
const autos = new WeakMap<PolicySet, PolicySet>();

function autoOf(set: PolicySet): PolicySet {
  const known = autos.get(set) ?? compile([...set.byCode.values()].filter(({ mode }) => mode === 'auto'));
  autos.set(set, known);
  return known;
}

/**
 * 免申即享: offers an enterprise whatever it is entitled to and has not been offered, claimed or turned down; of what excludes each other
 * the best. Doing it twice offers once: what may be had once is held by one claim. Answers how many were offered.
 */
export async function offerBenefits(hall: Hall, enterprise: Enterprise): Promise<number> {
  const auto = autoOf((await hall.policies.inForce()).set);
  const [at, on] = [hall.now(), dayOf(hall.now())];
  const registered = await findFacts(hall, enterprise);
  // Most are entitled to nothing tonight: found out without a read.
  const facts = withDerived(registered);
  if (!matchAll(auto, facts, [], on).some(({ verdict }) => verdict === 'met')) return 0;
  const standing = await findStanding(hall, enterprise.personId);
  const met = matchAll(auto, facts, enjoyedBy(standing), on)
    .filter(({ verdict, amountFen = 0, policy }) => verdict === 'met' && amountFen > 0 && !standing.some(({ once }) => once === onceOf(policy.code, policy.onePer, on)));
  // What was offered on another night, and may still be taken up, is not outdone by what it excludes.
  const beside = standing.filter(({ state }) => !givenUp.includes(state)).flatMap((claim) => auto.byCode.get(claim.policy.code) ?? []);
  const open = met.filter(({ policy }) => !exclusionsAmong([policy, ...beside]).some(({ a, b }) => a === policy.code || b === policy.code));
  const { codes } = bestCombination(open.map(({ policy, amountFen = 0 }) => ({ policy, amountFen })));
  let offered = 0;
  for (const { policy } of open.filter((one) => codes.includes(one.policy.code))) {
    const begun = await judgedBeginning(hall, { policy, enterprise, registered, answers: {}, standing });
    if (!begun.ok) continue;
    const once = onceOf(policy.code, policy.onePer, on);
    const claim = offerClaim({ ...begun.value, claimNo: claimNoFrom(on, hall.digest(['offer', enterprise.personId, once].join('\n'))) }, at);
    await openBudget(hall, claim);
    if (await hall.claims.open(claim)) offered += 1;
  }
  return offered;
}
