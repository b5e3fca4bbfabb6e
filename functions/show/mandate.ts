import type { MandateView } from '../../shared/contract/mandates';
import { isRunning, type Mandate } from '../../shared/domain/people/mandate';

/** For whoever gave it or has it: nobody else sees one. */
export function showMandate(mandate: Mandate, actorId: string, today: string): MandateView {
  const { mandateNo, enterprise, from, to, matters, since, until, revoked } = mandate;
  const holds = isRunning(mandate, today);
  return { mandateNo, enterpriseName: enterprise.name, from: from.name, to: to.name, matters: [...matters], since, until, revokedOn: revoked?.on ?? null, isRunning: holds, mayRevoke: holds && [from.personId, to.personId].includes(actorId) };
}
