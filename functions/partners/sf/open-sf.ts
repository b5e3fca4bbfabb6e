import { array, fallback, nullish, object, optional, picklist, pipe, string, transform, union, number } from 'valibot';
import type { CarrierAnswer, CarrierOrder } from '../../../shared/domain/delivery/carrier';
import type { Movement } from '../../../shared/domain/delivery/movement';
import type { Receiver } from '../../../shared/domain/delivery/receiver';
import { askerOf, type Log } from '../carriers/ask';
import type { OneCarrier } from '../carriers/one-carrier';
import { callSf, type SfAnswer, type SfSettings } from './call';
import { movementOf, route } from './route';

const text = union([string(), pipe(number(), transform(String))]);
const ordered = object({ filterResult: optional(text, '2'), waybillNoInfoList: fallback(nullish(array(object({ waybillType: text, waybillNo: string() }))), null) });
const routed = object({ routeResps: array(object({ mailNo: string(), routes: fallback(nullish(array(route)), null) })) });
const updated = object({ resStatus: pipe(text, picklist(['1', '2'])) });

const REPEATED = '8016';
const NO_SUCH_ORDER = ['6150', '8018', '8024'];
const CANCELLED = '8037';
/** 人工筛单: somebody at 顺丰 looks whether they can deliver; the result comes later. */
const SCREENED = '1';
const NOT_DELIVERABLE = '3';
/** 顺丰特快 and 标快 mean different things in different agreements; documents go by standard express. */
const EXPRESS_TYPE = 2;
const SENDER_PAYS = 1;

/** 顺丰 over HTTP. A lost answer is asked for by the order's number; an order that exists already is looked up and never made under another number. */
export function openSf(settings: SfSettings, log: Log): OneCarrier {
  const ask = askerOf('sf', log);
  const find = async (parcelNo: string) => answerOf(await callSf(settings, ask, 'EXP_RECE_SEARCH_ORDER_RESP', parcelNo, { orderId: parcelNo, searchType: '1', language: 'zh-CN' }, ordered));
  return {
    async order(order) {
      const said = await callSf(settings, ask, 'EXP_RECE_CREATE_ORDER', order.parcelNo, orderMessage(order, settings), ordered);
      return said && !said.ok && said.code === REPEATED ? find(order.parcelNo) : answerOf(said);
    },
    find,
    async cancel(parcelNo) {
      const said = await callSf(settings, ask, 'EXP_RECE_UPDATE_ORDER', parcelNo, { orderId: parcelNo, dealType: 2, language: 'zh-CN' }, updated);
      if (said?.ok) return said.data.resStatus === '2' ? { fate: 'refused', code: 'cancelled', reason: '已取消' } : { fate: 'refused', code: '8017', reason: '订单与运单不符' };
      return said && !said.ok && said.code === CANCELLED ? { fate: 'refused', code: 'cancelled', reason: '已取消' } : answerOf(said);
    },
    async movements(waybillNo, phone) {
      const said = await callSf(settings, ask, 'EXP_RECE_SEARCH_ROUTES', waybillNo, { language: 'zh-CN', trackingType: '1', trackingNumber: [waybillNo], checkPhoneNo: phone.slice(-4) }, routed);
      if (!said?.ok) return undefined;
      const found = said.data.routeResps.filter(({ mailNo }) => mailNo === waybillNo).flatMap(({ routes }) => routes ?? []);
      return found.map((one) => movementOf(one, waybillNo, null)).filter((one): one is Movement => one !== undefined);
    },
  };
}

function answerOf(said: SfAnswer<{ filterResult: string; waybillNoInfoList?: { waybillType: string; waybillNo: string }[] | null | undefined }> | undefined): CarrierAnswer {
  if (!said) return { fate: 'unknown' };
  if (!said.ok) return NO_SUCH_ORDER.includes(said.code) ? { fate: 'refused', code: 'none', reason: said.says } : { fate: 'refused', code: said.code, reason: said.says };
  if (said.data.filterResult === NOT_DELIVERABLE) return { fate: 'refused', code: 'notDeliverable', reason: '收件地址不在派送范围' };
  if (said.data.filterResult === SCREENED) return { fate: 'unknown' };
  const waybillNo = said.data.waybillNoInfoList?.find(({ waybillType }) => waybillType === '1')?.waybillNo;
  return waybillNo ? { fate: 'accepted', waybillNo } : { fate: 'unknown' };
}

function orderMessage({ parcelNo, sender, receiver, contents, weightGrams }: CarrierOrder, { monthlyCard }: SfSettings) {
  const contact = (one: Receiver, contactType: 1 | 2) => ({ contactType, contact: one.name, mobile: one.phone, country: 'CN', province: one.province, city: one.city, county: one.county, address: one.address });
  return {
    language: 'zh-CN', orderId: parcelNo, contactInfoList: [contact(sender, 1), contact(receiver, 2)], cargoDetails: [{ name: contents, count: 1, weight: weightGrams / 1000 }],
    expressTypeId: EXPRESS_TYPE, payMethod: SENDER_PAYS, monthlyCard, parcelQty: 1, isReturnRoutelabel: 1, isDocall: 1,
  };
}
