import type { ParcelView } from '../../../shared/contract/delivery';
import { parcelStepWords } from '../../../shared/words/delivery';
import { collectStepWords } from '../../../shared/words/screens/collect';
import { momentWords } from '../../../shared/words/screens/days';
import { today } from '../today';
import type { Happening } from '../ui/timeline';

const bad: readonly string[] = ['failed', 'lost', 'damaged', 'wrongCode'];

/** The newest first: who waits looks for what happened last. */
export function happeningsOf({ events, direction }: ParcelView): Happening[] {
  return [...events].reverse().map(({ action, at, reason }) => ({ title: direction === 'in' ? collectStepWords[action] ?? parcelStepWords[action] : parcelStepWords[action], says: momentWords(at, today()), state: bad.includes(action) ? 'refused' : 'done', ...(reason ? { note: reason } : {}) }));
}
