import { judge } from '../conditions';
import { audienceOf } from '../items/holders';
import { isGrantedByFiling, type Requirement, type ServiceItem } from '../items/item';
import type { Answers } from '../items/form';
import { allow, refuse, type Outcome } from '../outcome';
import { factsOf } from '../people/facts';
import type { Person } from '../people/person';
import { stepOf, type Act } from './step';
import type { Case } from './case';

export type RequirementRow = { says: string; verdict: 'met' | 'unmet' | 'unknown' };

/** Each machine-checkable condition with its verdict, before anyone fills in anything. */
export function checkEligibility(requirements: readonly Requirement[], person: Person, today: string): RequirementRow[] {
  const facts = factsOf(person, today);
  return requirements.map(({ says, when }) => ({ says, verdict: judge(when, facts) }));
}

/** What nobody has done yet; a case recorded before something was kept has none of it. */
export const untouched = {
  clock: null, takenBy: null, firstTakenBy: null, handOver: null, notices: [], noticeLeave: null, procedures: [], extension: null, proposal: null, lateness: null,
  decision: null, declined: null, authorisation: null, promises: [], alerts: [],
} satisfies Partial<Case>;

type Start = { caseNo: string; item: ServiceItem; person: Person; answers: Answers; today: string; act: Act };

/** Opens a draft, or says at once that this applicant cannot have what the item grants. */
export function startCase({ caseNo, item, person, answers, today, act }: Start): Outcome<Case, 'ItemElsewhere' | 'NotForThisApplicant' | 'NotEligible'> {
  if (item.isExternal) return refuse('ItemElsewhere', { department: item.department });
  if (!item.audience.includes(audienceOf(person))) return refuse('NotForThisApplicant', { audience: item.audience });
  const unmet = checkEligibility(item.eligibility, person, today).filter((row) => row.verdict === 'unmet');
  if (unmet.length > 0) return refuse('NotEligible', { unmet: unmet.map((row) => row.says) });
  return allow({
    caseNo, version: 1, state: 'draft', desk: item.department, answers, saved: null, proofs: {},
    applicant: { personId: person.personId, kind: person.kind, name: person.name, ...townOf(person) },
    item: { code: item.code, version: item.version, name: item.name, promisedDays: item.promisedDays, statutoryDays: item.statutoryDays, ...(isGrantedByFiling(item) ? { byFiling: true as const } : {}) },
    steps: [stepOf('start', act, 'draft')],
    receivedOn: null, acceptedOn: null, dueOn: null, licenceNo: null, rating: null, ...untouched,
  });
}

function townOf(person: Person): { town?: string } {
  const town = person.kind === 'legal' ? person.facts['town'] : person.town;
  return typeof town === 'string' ? { town } : {};
}
