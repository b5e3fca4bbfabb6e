import { array, object, optional, string } from 'valibot';
import type { CarrierAnswer, CarrierOrder } from '../../../shared/domain/delivery/carrier';
import type { Movement } from '../../../shared/domain/delivery/movement';
import type { Receiver } from '../../../shared/domain/delivery/receiver';
import { stampOf } from '../../../shared/domain/workdays';
import { askerOf, type Log } from '../carriers/ask';
import type { OneCarrier } from '../carriers/one-carrier';
import { callEms, type EmsAnswer, type EmsSettings } from './call';
import { movementOf, scan } from './scan';

const created = object({ waybillNo: string() });
const cancelled = object({ logisticsOrderNo: optional(string()) });
const traced = object({ responseItems: array(scan) });

const SERVICE = { create: '020003', cancel: '020006', find: '020007', trace: '040001' } as const;
const REPEATED = '10021';
const NO_SUCH_ORDER = '10022';
const NO_LONGER = '10024';
const DOCUMENT = '1';
/** 特快专递; the hall pays by the month (政务专递). */
const EXPRESS = '1';
const SENDER_PAYS_MONTHLY = '1';

/** 中国邮政 over HTTP. What was ordered under a number is asked for under that number; a repeated number is looked up and never made anew. */
export function openEms(settings: EmsSettings, log: Log): OneCarrier {
  const ask = askerOf('ems', log);
  const find = async (parcelNo: string) => answerOf(await callEms(settings, ask, SERVICE.find, parcelNo, { logisticsOrderNo: parcelNo }, created));
  return {
    async order(order) {
      const said = await callEms(settings, ask, SERVICE.create, order.parcelNo, [orderMessage(order, settings)], created);
      return said && !said.ok && said.code === REPEATED ? find(order.parcelNo) : answerOf(said);
    },
    find,
    async cancel(parcelNo) {
      const said = await callEms(settings, ask, SERVICE.cancel, parcelNo, { logisticsOrderNo: parcelNo, cancelReason: '申请人取消' }, cancelled);
      if (said?.ok || (said && !said.ok && said.code === NO_LONGER)) return { fate: 'refused', code: 'cancelled', reason: '已取消' };
      return said ? { fate: 'refused', code: said.code, reason: said.says } : { fate: 'unknown' };
    },
    async movements(waybillNo) {
      const said = await callEms(settings, ask, SERVICE.trace, waybillNo, { waybillNo, direction: '0' }, traced);
      if (!said?.ok) return undefined;
      return said.data.responseItems.filter((one) => one.waybillNo === waybillNo).map((one) => movementOf(one, null)).filter((one): one is Movement => one !== undefined);
    },
  };
}

function answerOf(said: EmsAnswer<{ waybillNo: string }> | undefined): CarrierAnswer {
  if (!said) return { fate: 'unknown' };
  if (said.ok) return { fate: 'accepted', waybillNo: said.data.waybillNo };
  return { fate: 'refused', code: said.code === NO_SUCH_ORDER || said.code === NO_LONGER ? 'none' : said.code, reason: said.says };
}

function orderMessage({ parcelNo, sender, receiver, contents, weightGrams }: CarrierOrder, { senderNo }: EmsSettings) {
  const party = ({ name, phone, province, city, county, address }: Receiver) => ({ name, mobile: phone, prov: province, city, county, address });
  return {
    ecommerceUserId: senderNo, logisticsOrderNo: parcelNo, createdTime: stampOf(new Date()).slice(0, 19).replace('T', ' '), contentsAttribute: DOCUMENT, bizProductNo: EXPRESS, paymentMode: SENDER_PAYS_MONTHLY,
    sender: party(sender), receiver: party(receiver), cargos: [{ cargoName: contents, cargoWeight: weightGrams }],
  };
}
