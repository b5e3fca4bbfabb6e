import type { listQueue } from '../../shared/contract/desk';
import type { InputOf } from '../../shared/contract/endpoint';
import type { OfficerCaller } from '../../shared/domain/people/caller';
import type { QueueAsked } from '../hall';

const digits = { late: '0', soon: '1', inTime: '2', resting: '3' } as const;

/** Which queue a filter means: one of an item goes before the view. */
export function queueAsked({ view = 'desk', urgency, itemCode }: Pick<InputOf<typeof listQueue>, 'view' | 'urgency' | 'itemCode'>, desk: string, { officerId, role }: OfficerCaller): QueueAsked {
  const of = urgency && { urgency: digits[urgency] };
  if (itemCode !== undefined) return { ...of, view: 'item', desk, itemCode };
  switch (view) {
    case 'mine':
    case 'handedToMe': return { ...of, view, officerId };
    case 'leader': return { ...of, view, desk, leader: role === 'director' ? 'director' : 'chief' };
    default: return { ...of, view, desk };
  }
}
