import { grantFiled } from '../../find/grant-filed';
import type { Hall } from '../../hall';

/** Grants a case of low risk once nothing stands in the way; called by the stream, and by the clock. Doing it twice does it once. */
export async function grantByFilingOf(hall: Hall, caseNo: string): Promise<'granted' | 'not waiting' | 'waits' | 'changed meanwhile'> {
  const before = await hall.cases.find(caseNo);
  if (!before) return 'not waiting';
  const after = await grantFiled(hall, before);
  if (!after.ok) return 'not waiting';
  if (after.value === before) return 'waits';
  return (await hall.cases.record(after.value)) ? 'granted' : 'changed meanwhile';
}
