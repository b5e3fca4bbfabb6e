import type { ClaimRow, ClaimStepView, ClaimView, DeskClaimView, MyClaimAction } from '../../shared/contract/claims';
import { myClaimActions } from '../../shared/contract/claims';
import type { FactBook } from '../../shared/domain/benefits/fact';
import type { Policy } from '../../shared/domain/benefits/policy';
import { maskAccount } from '../../shared/domain/claims/account-mask';
import { leftOf, type Budget } from '../../shared/domain/claims/budget';
import { claimFlow, type Claim, type ClaimStep } from '../../shared/domain/claims/claim';
import { paidBy } from '../../shared/domain/claims/likely-pay';
import { publicityEnds } from '../../shared/domain/claims/publicity';
import { claimActionsFor } from '../../shared/domain/claims/stages';
import type { OfficerCaller } from '../../shared/domain/people/caller';
import { traceWords } from '../../shared/words/benefit-reasons';
import type { PackedClaim, Reference } from '../hall';
import { showReason } from './match';
import { departmentOf } from './names';

/** What is shown beside a claim: the policy as it was begun under, the year's money and its line, the dictionary of facts. */
export type Beside = { policy: Policy | undefined; budget: Budget | undefined; line: readonly { claimNo: string }[]; book: FactBook; reference: Reference; today: string };

export function showClaimRow({ claimNo, state, amountFen, policyCode, policyName, mode, enterpriseName, startedAt, changedAt }: PackedClaim): ClaimRow {
  return { claimNo, state, amountFen, policy: { code: policyCode, name: policyName }, mode, enterpriseName, startedAt, changedAt };
}

/** A claim that was found by its number, as lists show it. */
export function showFoundClaim({ claimNo, state, amountFen, policy: { code, name, mode }, enterprise, steps }: Claim): ClaimRow {
  return { claimNo, state, amountFen, policy: { code, name }, mode, enterpriseName: enterprise.name, startedAt: steps[0]?.at ?? '', changedAt: steps.at(-1)?.at ?? '' };
}

/** A claim for whoever acts for its enterprise. */
export function showClaim(claim: Claim, beside: Beside): ClaimView {
  return { ...shown(claim, beside), actions: actionsOf(claim) };
}

/** A claim for whoever checks it. */
export function showDeskClaim(claim: Claim, beside: Beside, caller: OfficerCaller): DeskClaimView {
  return { ...shown(claim, beside), creditCode: claim.enterprise.creditCode, actions: claimActionsFor(claim, caller) };
}

function shown(claim: Claim, { policy, budget, line, book, reference, today }: Beside): Omit<ClaimView, 'actions'> {
  const { claimNo, state, amountFen, enterprise, judgement, answers, account, steps, payment, clawback } = claim;
  const place = line.findIndex((one) => one.claimNo === claimNo);
  const registered = Object.fromEntries(Object.entries(judgement.facts).filter(([key]) => !Object.hasOwn(answers, key)));
  return {
    claimNo, state, amountFen, policy: { code: claim.policy.code, name: claim.policy.name }, mode: claim.policy.mode, enterpriseName: enterprise.name,
    startedAt: steps[0]?.at ?? '', changedAt: steps.at(-1)?.at ?? '', department: departmentOf(claim.policy.department, reference), clause: policy?.clause ?? { no: '', text: '' }, payee: claim.policy.payee,
    reasons: judgement.reasons.map(({ condition }) => showReason(condition, { facts: judgement.facts, registered, answered: answers, book })), trace: judgement.trace.map((one) => traceWords(one, book)),
    account: account && { ...account, no: maskAccount(account.no) },
    budget: { totalFen: budget?.head.totalFen ?? policy?.budgetFen ?? 0, leftFen: budget ? leftOf(budget) : policy?.budgetFen ?? 0, ahead: place < 0 ? null : place },
    publicity: claim.publicity && { days: claim.publicity.days, endsOn: publicityEnds(claim.publicity, reference.calendar) },
    paidBy: paidBy(claim, today, reference.calendar), payment, clawback, steps: steps.map(showClaimStep),
  };
}

function showClaimStep({ action, by, name, at, to, reason }: ClaimStep): ClaimStepView {
  return { action, by, name, at, to, reason: reason ?? null };
}

function actionsOf({ state }: Claim): MyClaimAction[] {
  return ([...myClaimActions, 'confirm', 'submit'] as const).filter((action) => claimFlow.some((one) => one.action === action && (one.from as readonly string[]).includes(state)));
}
