import { COUNTED_TO, type Counted } from '../../shared/contract/queue';
import type { Hall, QueueAsked } from '../hall';

/** Up to 99 of a queue; one more tells that there are more. */
export async function countedIn(hall: Hall, asked: QueueAsked): Promise<Counted> {
  return cappedAt99(await hall.cases.countQueue(asked, COUNTED_TO + 1));
}

export function cappedAt99(found: number): Counted {
  return { count: Math.min(found, COUNTED_TO), isMore: found > COUNTED_TO };
}
