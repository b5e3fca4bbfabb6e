import { daysBetween } from '../../../shared/words/screens/days';
import { today } from '../today';
import type { Tone } from '../ui/tag';

/** Red for today and later than due, gold for tomorrow, green for time enough. */
export function urgencyOf(dueOn: string): Tone {
  const left = daysBetween(today(), dueOn);
  if (left <= 0) return 'plum';
  return left === 1 ? 'gold' : 'jade';
}
