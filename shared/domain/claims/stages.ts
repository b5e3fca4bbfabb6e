import { allow, refuse, type Outcome } from '../outcome';
import type { OfficerCaller } from '../people/caller';
import type { OfficerRole } from '../people/officer';
import { claimFlow, type Claim, type ClaimAction } from './claim';

/** 综合窗口: takes in what is promised, for every department. The county: where departments check together and leaders approve. */
export const CLAIM_WINDOW = 'XZSPJ-SC';
export const COUNTY = 'XZSPJ';
/** 国库: what is to come back lies here. */
export const TREASURY = 'TREASURY';

type Place = 'window' | 'department' | 'county' | 'treasury';
const workers: readonly OfficerRole[] = ['clerk', 'chief', 'director'];
const leaders: readonly OfficerRole[] = ['chief', 'director'];

/** Who moves a claim on, by action (「惠企政策兑现」办法: 窗口受理、部门审核、联审、公示、核准、拨付). */
const actors = {
  offerAgain: { at: 'department', roles: workers }, dropOffer: { at: 'department', roles: workers },
  askCorrection: { at: 'window', roles: workers }, passCheck: { at: 'window', roles: workers },
  passReview: { at: 'department', roles: workers }, passJoint: { at: 'county', roles: leaders },
  object: { at: 'department', roles: workers }, answerObjection: { at: 'department', roles: workers },
  approve: { at: 'county', roles: ['director'] },
  openClawback: { at: 'department', roles: workers }, dropClawback: { at: 'county', roles: leaders }, recover: { at: 'treasury', roles: ['treasury'] },
} as const satisfies Partial<Record<ClaimAction, { at: Place; roles: readonly OfficerRole[] }>>;

export const officerClaimActions = [...Object.keys(actors), 'reject'] as (keyof typeof actors | 'reject')[];
export type OfficerClaimAction = (typeof officerClaimActions)[number];

/** Each of these is another pair of eyes than the one before (不相容岗位分离). */
const eyes: readonly ClaimAction[] = ['passCheck', 'passReview', 'passJoint', 'approve'];

/** Where a claim lies, by whose move it is; null while it is nobody's at a desk. */
export function placeOf(claim: Pick<Claim, 'state' | 'policy'>): string | null {
  const at = placeIn(claim.state);
  return at === null ? null : deskOf(at, claim);
}

/** What this officer may do with a claim now. */
export function claimActionsFor(claim: Claim, officer: OfficerCaller): OfficerClaimAction[] {
  return officerClaimActions.filter((action) => isOpen(claim, action) && mayActOnClaim(claim, action, officer).ok);
}

export function mayActOnClaim(claim: Claim, action: OfficerClaimAction, { officerId, role, desks }: OfficerCaller): Outcome<true, 'NotForYou' | 'AnotherOfficerNeeded'> {
  const { at, roles }: { at: Place; roles: readonly OfficerRole[] } = action === 'reject' ? { at: placeIn(claim.state) ?? 'department', roles: workers } : actors[action];
  const isTheirs = at === 'treasury' || (at === 'county' ? roles.includes(role) : desks.includes(deskOf(at, claim)));
  if (!isTheirs || !(action === 'reject' && at === 'county' ? leaders : roles).includes(role)) return refuse('NotForYou');
  const before = claim.steps.some((step) => step.by === 'officer' && step.who === officerId && eyes.includes(step.action as ClaimAction));
  return before && eyes.includes(action) ? refuse('AnotherOfficerNeeded') : allow(true);
}

/** The desks whose claims an officer sees: their own, the county's table for who leads, what is to come back for who pays. */
export function claimDesksOf({ role, desks }: Pick<OfficerCaller, 'role' | 'desks'>): string[] {
  if (role === 'treasury') return [...desks, TREASURY];
  return leaders.includes(role) || role === 'supervisor' ? [...new Set([...desks, COUNTY])] : [...desks];
}

function isOpen({ state }: Claim, action: OfficerClaimAction): boolean {
  return claimFlow.some((one) => one.action === action && (one.from as readonly string[]).includes(state) && (one.by as readonly string[]).includes('officer'));
}

function placeIn(state: Claim['state']): Place | null {
  switch (state) {
    case 'checking': return 'window';
    case 'doubted': case 'reviewing': case 'objected': return 'department';
    case 'joint': case 'approving': return 'county';
    case 'clawback': return 'treasury';
    default: return null;
  }
}

function deskOf(place: Place, { policy }: Pick<Claim, 'policy'>): string {
  return place === 'window' ? CLAIM_WINDOW : place === 'department' ? policy.department : place === 'county' ? COUNTY : TREASURY;
}
