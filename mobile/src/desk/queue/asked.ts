import type { Counted } from '../../../../shared/contract/queue';
import type { QueueView, Urgency } from '../../../../shared/domain/cases/queue-filters';

/** Which part of a desk's queue is shown. One item goes before the view. */
export type Asked = { view: QueueView; urgency?: Urgency; item?: { code: string; name: string } };

export const everything: Asked = { view: 'desk' };

/** As the hall is asked. */
export function inputOf(desk: string | undefined, { view, urgency, item }: Asked) {
  return { desk, view, ...(urgency ? { urgency } : {}), ...(item ? { itemCode: item.code } : {}) };
}

export function countOf(counted: Counted | undefined): string {
  return counted ? `${counted.count}${counted.isMore ? '+' : ''}` : '';
}
