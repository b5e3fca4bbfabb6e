import { array, fallback, minLength, object, optional, pipe, string, type InferOutput } from 'valibot';
import type { CarrierName } from '../../../shared/domain/delivery/parcel';
import type { Movement, MovementKind } from '../../../shared/domain/delivery/movement';
import { instantOf, scanned } from '../carriers/scans';

/** 快递100's names of the companies the county has agreements with. */
export const companies: Readonly<Record<CarrierName, string>> = { EMS: 'ems', SF: 'shunfeng' };

const line = object({ ftime: string(), context: optional(string(), ''), statusCode: fallback(optional(string(), '0'), '0'), areaName: fallback(optional(string(), ''), '') });
/** A waybill as they follow it, pushed or asked for; the newest line first. */
export const result = object({ nu: pipe(string(), minLength(6)), com: string(), state: string(), data: optional(array(line), []) });

const kinds: Readonly<Record<string, MovementKind>> = { 1: 'collected', 103: 'collected', 2: 'failed', 3: 'delivered', 301: 'delivered', 302: 'delivered', 303: 'delivered', 304: 'delivered', 4: 'returned', 401: 'cancelled', 5: 'outForDelivery', 501: 'outForDelivery', 6: 'returning', 14: 'failed' };

/** Nothing for a company the county has no agreement with. */
export function movementsOf({ nu, com, data }: InferOutput<typeof result>): Movement[] | undefined {
  const carrier = (Object.keys(companies) as CarrierName[]).find((name) => companies[name] === com);
  if (!carrier) return undefined;
  return data.flatMap(({ ftime, context, statusCode, areaName }) => {
    const at = instantOf(ftime);
    return at === undefined ? [] : [scanned({ carrier, waybillNo: nu, parcelNo: null, at, kind: kinds[statusCode] ?? 'inTransit', says: context, place: areaName }, `kuaidi100 ${statusCode}`)];
  });
}
