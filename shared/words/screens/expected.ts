import type { Expected } from '../../domain/figures/expected';
import { dayWords } from './days';

/** 预计什么时候办完, and what that is told by; null when a promise that has passed foretells nothing more. */
export function expectedSays(expected: Expected, today: string): string | null {
  if (expected.basis === 'promise') return expected.dueOn < today ? null : `同类办件还不多，先按承诺期限估计：${dayWords(expected.dueOn, today)}前。`;
  const { half, nine, cases } = expected;
  return `一半的人在 ${dayWords(half, today)}前办完，十有八九在 ${dayWords(nine, today)}前（按以往 ${cases} 件同类办件估计，不是承诺）。`;
}

/** 催办. */
export const urgeWords = { urge: '催办', urged: '已提醒窗口，请留意办件进展。', onQueue: (moment: string) => `申请人催办 · ${moment}` } as const;
