import type { OfficerRole } from './officer';
import type { Strength } from './strength';

/** Who is calling, as the session says. An applicant acts for themselves or for a firm they represent. */
export type Caller =
  | { audience: 'public' }
  /** `personId` is who the matter is for; `actorId` the natural person holding the phone; `mandate` by which they act for a firm they do not represent; `strength`, how well it is known who they are. */
  | { audience: 'applicant'; personId: string; actorId: string; name: string; mandate?: string; strength?: Strength }
  /** `self`: who the officer is as a citizen, where that is on record (回避). */
  | { audience: 'officer'; officerId: string; name: string; role: OfficerRole; desks: readonly string[]; self?: string };

export type ApplicantCaller = Extract<Caller, { audience: 'applicant' }>;
export type OfficerCaller = Extract<Caller, { audience: 'officer' }>;

/** What a session token carries beside its clock. */
export type Session = Exclude<Caller, { audience: 'public' }>;
