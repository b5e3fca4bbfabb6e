import type { BenefitEffect, EffectRow } from '../../shared/contract/policy-desk';
import type { Figures } from '../../shared/domain/figures/figure';
import type { Figured } from '../hall';

type Days = readonly { days: number; cases: number }[];

/** The policies for which something happened, the best known first, and all of them together. */
export function showEffect(rows: readonly Figured[]): Omit<BenefitEffect, 'period'> {
  const cut = rows.map((row) => ({ ...row, key: row.subject.split('#') }));
  const daysOf = (code?: string) => cut.flatMap(({ key: [kind, of, days], figures: { cases = 0 } }) => (kind === 'DAYS' && (code === undefined || of === code) ? [{ days: Number(days), cases }] : []));
  const policies = cut.flatMap(({ key: [kind, code = ''], says = code, figures }) => (kind === 'POLICY' ? [{ code, name: says, figures }] : []));
  return {
    total: rowOf(policies.map(({ figures }) => figures), daysOf()),
    policies: policies.map(({ code, name, figures }) => ({ code, name, ...rowOf([figures], daysOf(code)) })).sort((a, b) => b.known.claims - a.known.claims || (a.code < b.code ? -1 : 1)),
  };
}

function rowOf(all: readonly Figures[], days: Days): EffectRow {
  const sum = (name: 'known' | 'notified' | 'claimed' | 'paid') => ({ claims: sumOf(all, name), fen: sumOf(all, `${name}Fen`) });
  return { known: sum('known'), notified: sum('notified'), claimed: sum('claimed'), paid: sum('paid'), days: middleOf(days) };
}

const sumOf = (all: readonly Figures[], name: keyof Figures) => all.reduce((sum, figures) => sum + (figures[name] ?? 0), 0);

/** The fewest days in which half of them were done. */
function middleOf(days: Days): number | null {
  const total = days.reduce((sum, { cases }) => sum + cases, 0);
  let done = 0;
  for (const one of [...days].sort((a, b) => a.days - b.days)) {
    done += one.cases;
    if (done * 2 >= total) return one.days;
  }
  return null;
}
