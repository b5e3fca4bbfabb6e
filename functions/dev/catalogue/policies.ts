import type { FactBook, FactSpec } from '../../../shared/domain/benefits/fact';
import type { GoldenCase, Policy } from '../../../shared/domain/benefits/policy';
import { policyFaults } from '../../../shared/domain/benefits/publishing';
import { CatalogueFault, type CatalogueFiles } from './read-files';

type RawPolicy = Omit<Policy, 'version' | 'clause' | 'caps' | 'payee' | 'vendor' | 'stacking' | 'golden' | 'isReference'> & { capFen: number | null };
/** What the county's list leaves open, marked as reference data. */
type Notes = { isReference: boolean; policies: Readonly<Record<string, Pick<Policy, 'clause' | 'payee' | 'vendor' | 'legalBasisReviewed' | 'fairCompetitionReviewed' | 'stacking'> | undefined>> };
/** Each case says in what it differs from the base; without a sum it is one that is not met. */
type Golden = Readonly<Record<string, { base: GoldenCase['facts']; cases: readonly { says: string; change: GoldenCase['facts']; amountFen: number | null; on?: string }[] } | undefined>>;

/** The dictionary of facts: the county's list, with how each is asked and what its values are called. */
export function readFactBook(files: CatalogueFiles): FactBook {
  const notes = files.json<Readonly<Record<string, Pick<FactSpec, 'asks' | 'names'> | undefined>>>('fact-notes.json');
  return Object.fromEntries(files.json<Omit<FactSpec, 'asks' | 'names'>[]>('facts.json').map(({ key, type, label, values, unit, source, nullable }) => {
    const { asks = '', names = {} } = notes[key] ?? {};
    const unnamed = type === 'enum' ? (values ?? []).filter((value) => !names[value]) : [];
    if (asks === '' || unnamed.length > 0) throw new CatalogueFault(`fact-notes.json: fact ${key} is not asked in plain words or has a value without a name.`);
    return [key, { key, type, label, values, unit, source, nullable, asks, names }];
  }));
}

/** The policies, each with what the publisher's rule asks for. Throws with the first thing that is wrong. */
export function readPolicies(files: CatalogueFiles, known: { departments: ReadonlySet<string>; facts: FactBook }): Policy[] {
  const notes = files.json<Notes>('policy-notes.json');
  const golden = files.json<Golden>('policy-golden.json');
  const policies = files.json<RawPolicy[]>('policies.json').map((raw) => policyOf(raw, notes, golden));
  const [fault] = policies.flatMap((policy) => policyFaults(policy, { ...known, others: policies }).map(({ at, problem, of }) => `policy ${policy.code}, ${at}: ${problem}${of === undefined ? '' : ` (${of})`}`));
  if (fault) throw new CatalogueFault(`policies.json: ${fault}.`);
  return policies;
}

function policyOf(raw: RawPolicy, { isReference, policies }: Notes, golden: Golden): Policy {
  const { code, name, department, itemCode, mode, audience, basis, conditions, amount, rounding, onePer, period, budgetFen, publicityDays, payDays, materials, keywords } = raw;
  const { clause, payee = 'enterprise', vendor, legalBasisReviewed, fairCompetitionReviewed, stacking = [] } = policies[code] ?? {};
  return {
    code, version: 1, name, department, itemCode, mode, payee, ...(vendor ? { vendor } : {}), audience, clause: clause ?? { no: '', text: '' }, basis,
    legalBasisReviewed: legalBasisReviewed ?? raw.legalBasisReviewed, fairCompetitionReviewed: fairCompetitionReviewed ?? raw.fairCompetitionReviewed, isReference,
    conditions, amount, rounding, caps: { claimFen: raw.capFen }, onePer, period, budgetFen, publicityDays, payDays,
    materials: materials.map((one) => ({ code: one.code, name: one.name })), keywords, stacking, golden: goldenOf(golden[code]),
  };
}

function goldenOf(one: Golden[string]): GoldenCase[] {
  return (one?.cases ?? []).map(({ says, change, amountFen, on }) => ({
    says, facts: { ...one?.base, ...change }, verdict: amountFen === null ? 'unmet' : 'met', amountFen: amountFen ?? 0, ...(on ? { on } : {}),
  }));
}
