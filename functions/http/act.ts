import type { RequestMark } from '../../shared/domain/cases/case';
import type { ClaimAct } from '../../shared/domain/claims/claim-step';
import type { ParcelAct } from '../../shared/domain/delivery/step-on-parcel';
import type { Act } from '../../shared/domain/cases/step';
import type { ApplicantCaller, OfficerCaller } from '../../shared/domain/people/caller';
import type { Hall } from '../hall';

/** The caller's deed, as the timeline will keep it. */
export function applicantAct(caller: ApplicantCaller, hall: Hall, request: RequestMark | undefined, reason?: string): Act {
  return { by: 'applicant', who: caller.actorId, name: caller.name, at: hall.now(), reason, request };
}

export function officerAct(caller: OfficerCaller, hall: Hall, request: RequestMark | undefined, reason?: string): Act {
  return { by: 'officer', who: caller.officerId, name: caller.name, at: hall.now(), reason, request };
}

/** Who for whom: the claim says for which enterprise, the step who it was. */
export async function claimAct(caller: ApplicantCaller, hall: Hall, request: RequestMark | undefined, reason?: string): Promise<ClaimAct & { request: RequestMark }> {
  const actor = await hall.people.find(caller.actorId);
  return { by: 'applicant', who: caller.actorId, name: actor?.name ?? caller.name, at: hall.now(), reason, request: request ?? { key: hall.newKey(), digest: '' } };
}

/** What somebody does with a parcel. */
export function parcelAct(caller: ApplicantCaller | OfficerCaller, hall: Pick<Hall, 'now'>, request: RequestMark | undefined, reason?: string): ParcelAct {
  const who = caller.audience === 'officer' ? caller.officerId : caller.actorId;
  return { by: caller.audience, who, name: caller.name, at: hall.now(), reason, request };
}
