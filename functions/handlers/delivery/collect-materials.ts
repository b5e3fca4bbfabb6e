import { collectMaterials } from '../../../shared/contract/delivery';
import { replayOf } from '../../../shared/domain/cases/replay';
import { beginCollection } from '../../../shared/domain/delivery/collection';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findMyCase } from '../../find/cases';
import { findInbound } from '../../find/collections';
import { consented } from '../../find/consented';
import { findDelivery, findReceiver } from '../../find/delivery';
import { itemOf } from '../../find/item';
import { orderWaybill } from '../../find/order-waybill';
import { handle } from '../../http/handle';

/** 呼叫材料快递: written down before the carrier is asked, so that a lost answer sends no second courier. */
export default handle(collectMaterials, async ({ input, caller, hall, request }) => {
  const one = await findMyCase(hall, caller, input.caseNo);
  if (!one) return refuse('CaseNotFound');
  const [agreed, item, last, from, { delivery: terms, calendar }] = await Promise.all([consented(hall, caller, 'delivery'), itemOf(hall, one), findInbound(hall, one), findReceiver(hall, caller, input), hall.reference()]);
  const replay = last ? replayOf(last, request) : allow('first' as const);
  if (!replay.ok) return replay;
  if (replay.value === 'again') return allow(await findDelivery(hall, one));
  if (!agreed.ok) return agreed;
  if (!from.ok) return from;
  if (!from.value) return refuse('AddressNeeded');
  const names = new Map(item.materials.map(({ code, name }) => [code, name]));
  const begun = beginCollection({ one, names, from: from.value, last, terms, calendar, digest: hall.digest, at: hall.now(), request });
  if (!begun.ok) return begun;
  if (!(await hall.parcels.begin(begun.value, []))) return refuse('CollectionUnderWay', { parcelNo: begun.value.parcelNo });
  await orderWaybill(hall, begun.value);
  return allow(await findDelivery(hall, one));
});
