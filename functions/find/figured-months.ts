import { monthsUpTo } from '../../shared/domain/figures/months';
import type { Hall } from '../hall';

/** As far back as a board looks. */
const MONTHS = 12;

/** This month (`YYYY-MM`), and those before it in which something was counted at one of these desks; the newest first. */
export async function figuredMonths({ figures }: Pick<Hall, 'figures'>, month: string, desks: readonly string[]): Promise<string[]> {
  const [, ...before] = monthsUpTo(month, MONTHS);
  const counted = await Promise.all(before.map(async (one) => (await figures.read(one, 'DESK#')).some(({ subject }) => desks.includes(subject.slice('DESK#'.length)))));
  return [month, ...before.filter((_, at) => counted[at])];
}
