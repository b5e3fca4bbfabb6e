import { factProblems, type FactProblem } from '../../shared/domain/benefits/fact';
import type { Enjoyed } from '../../shared/domain/benefits/policy';
import type { Claim } from '../../shared/domain/claims/claim';
import type { Facts } from '../../shared/domain/conditions';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import type { Caller } from '../../shared/domain/people/caller';
import type { Enterprise } from '../../shared/domain/people/person';
import type { Hall } from '../hall';
import { getPerson } from './wallets';

/** States in which a claim has not yet used up what may be had once. */
const notYetHad: readonly Claim['state'][] = ['offered', 'draft', 'doubted', 'declined', 'lapsed'];

/** What the registers say of an enterprise, as far as policies ask for it. */
export async function findFacts(hall: Hall, { facts }: Pick<Enterprise, 'facts'>): Promise<Facts> {
  const { facts: book } = await hall.policies.inForce();
  return Object.fromEntries(Object.entries(facts).filter(([key]) => Object.hasOwn(book, key)));
}

/** The firm the caller acts for, if it is one. */
export async function findEnterprise(hall: Hall, caller: Caller): Promise<Enterprise | null> {
  const person = caller.audience === 'applicant' ? await getPerson(hall, caller.personId) : null;
  return person?.kind === 'legal' ? person : null;
}

/** Claims that stand for an enterprise. */
export async function findStanding(hall: Hall, personId: string): Promise<Claim[]> {
  const claims = await Promise.all((await hall.policies.standing(personId)).map((claimNo) => hall.claims.find(claimNo)));
  return claims.filter((claim) => claim !== undefined);
}

/** Whether a claim uses up what may be had: one that is only offered or begun does not. */
export function isHad({ state }: Pick<Claim, 'state'>): boolean {
  return !notYetHad.includes(state);
}

/** What an enterprise has had, or is having, by its claims. */
export function enjoyedBy(claims: readonly Claim[]): Enjoyed[] {
  return claims.filter(isHad).map(({ policy, budgetYear, amountFen }) => ({ policy: policy.code, year: budgetYear, amountFen }));
}

/** Facts that somebody sends, as the dictionary knows them. */
export async function readAnswers(hall: Hall, answers: Facts): Promise<Outcome<Facts, 'FactsWrong', { fields: FactProblem[] }>> {
  const problems = factProblems(answers, (await hall.policies.inForce()).facts);
  return problems.length > 0 ? refuse('FactsWrong', { fields: problems }) : allow(answers);
}
