import { ASK_HOURS } from '../../shared/domain/cases/awaited';
import type { ApplicantCaller } from '../../shared/domain/people/caller';
import type { ProofRequest } from '../../shared/domain/cases/proof';
import type { Case } from '../../shared/domain/cases/case';
import type { Proving } from '../../shared/domain/cases/prove-materials';
import { laterDueOn } from '../../shared/domain/cases/submit-case';
import type { Applicant } from '../../shared/domain/cases/ways';
import { audienceOf } from '../../shared/domain/items/holders';
import type { ServiceItem } from '../../shared/domain/items/item';
import type { Answers } from '../../shared/domain/items/form';
import type { Person } from '../../shared/domain/people/person';
import { dayOf, stampOf } from '../../shared/domain/workdays';
import type { Hall } from '../hall';
import { findPromising } from './promising';
import { findWallets } from './wallets';

const HOUR_MS = 3_600_000;

export type Applying = {
  item: ServiceItem; person: Person; signer: { personId: string; name: string }; answers: Answers;
  /** What the phone asks for; without it everything that could be asked for is looked up. */
  requests?: Readonly<Record<string, ProofRequest>>;
};

/** Who signs: the natural person holding the phone. */
export function signerOf(caller: ApplicantCaller): Applying['signer'] {
  return { personId: caller.actorId, name: caller.name };
}

/** What is known of an applicant before their materials are judged: wallets, files, letters, credit. */
export async function findApplicant(hall: Hall, { item, person, signer, answers, requests }: Applying): Promise<Applicant> {
  const at = hall.now();
  const reference = await hall.reference();
  const asked = requests && Object.values(requests).map(({ by }) => by);
  const [wallets, files, promising] = await Promise.all([
    findWallets(hall, person),
    !asked || asked.includes('upload') || asked.includes('reuse') ? hall.files.ofOwner(person.personId) : [],
    findPromising(hall, { isAsked: !asked || asked.includes('commitment') || asked.includes('later'), item, person, signer, reference, laterDueOn: laterDueOn(at, item.promisedDays, reference.calendar) }),
  ]);
  return { audience: audienceOf(person), answers, wallets, today: dayOf(at), promising, files };
}

/** The same, ready for filing: a dry run until the sources have been asked. */
export async function findProving(hall: Hall, one: Case, applying: Omit<Applying, 'answers'>): Promise<Proving> {
  const at = hall.now();
  const [applicant, { calendar }] = await Promise.all([findApplicant(hall, { ...applying, answers: one.answers }), hall.reference()]);
  return {
    ...applicant, caseNo: one.caseNo, pulled: 'dryRun', at: stampOf(at), askUntil: stampOf(new Date(at.getTime() + ASK_HOURS * HOUR_MS)),
    laterDueOn: laterDueOn(at, applying.item.promisedDays, calendar),
  };
}
