import type { Carriers } from '../../../shared/domain/delivery/carrier';

/** No agreement is switched on here: waybills are entered by hand, from the carrier's paper. */
const none = async () => ({ fate: 'refused' as const, code: 'none', reason: '未接通承运方，请填写纸质运单号' });
export const noCarriers: Carriers = { order: none, find: none, cancel: none };
