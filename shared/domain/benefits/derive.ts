import type { Fact, Facts } from '../conditions';
import { numberIn } from './fact';
import { sizeClassOf } from './size-class';

/** The facts with what follows from them: the size class by the 2017 table, 研发强度 in ‱ rounded down. */
export function withDerived(facts: Facts): Facts {
  return { ...sizeOf(facts), ...intensityOf(facts), ...facts };
}

function sizeOf(facts: Facts): Record<string, Fact> {
  const { industryCode } = facts;
  if (typeof industryCode !== 'string') return {};
  const sizeClass = sizeClassOf(industryCode, { employees: numberIn(facts, 'employees'), revenueFen: numberIn(facts, 'annualRevenueFen') });
  return sizeClass ? { sizeClass } : {};
}

function intensityOf(facts: Facts): Record<string, Fact> {
  const [spent, revenue] = [numberIn(facts, 'rdSpendFen'), numberIn(facts, 'annualRevenueFen')];
  if (spent === 0) return { rdIntensityBp: 0 };
  return spent === undefined || !revenue ? {} : { rdIntensityBp: tenThousandths(spent, revenue) };
}

/** How many ten thousandths of the whole a part is, digit by digit: no step leaves the whole numbers that are exact. */
function tenThousandths(part: number, whole: number): number {
  let [told, left] = [(part - (part % whole)) / whole, part % whole];
  for (let digit = 0; digit < 4; digit += 1) {
    const ten = left * 10;
    left = ten % whole;
    told = told * 10 + (ten - left) / whole;
  }
  return told;
}
