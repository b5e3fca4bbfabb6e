import type { PolicyDraftView } from '../../../shared/contract/policy-desk';
import type { PolicyDraft } from '../../../shared/contract/policy-shape';
import type { FactBook } from '../../../shared/domain/benefits/fact';
import type { PolicyFault } from '../../../shared/domain/benefits/policy-fault';
import { plainLabel } from '../../../shared/words/benefit-reasons';
import { policyFaultWords } from '../../../shared/words/policy-faults';

/** What every part of the form works on. `problem`: what is wrong at a field. */
export type Editing = { view: PolicyDraftView; draft: PolicyDraft; set(change: Partial<PolicyDraft>): void; problem(at: string): string | undefined };

/** A fault in plain words, its fact or policy by name. */
export function faultSays({ problem, of = '' }: PolicyFault, { facts, others }: Pick<PolicyDraftView, 'facts' | 'others'>): string {
  const spec = Object.hasOwn(facts, of) ? facts[of] : undefined;
  return policyFaultWords[problem](spec ? plainLabel(spec) : (others.find(({ code }) => code === of)?.name ?? of));
}

/** Facts to choose from, by what they are called. */
export function factOptions(facts: FactBook, isNumber = false): { value: string; name: string }[] {
  return Object.values(facts).filter(({ type }) => !isNumber || type === 'integer').map((spec) => ({ value: spec.key, name: plainLabel(spec) }));
}
