import { object, optional, string, type InferOutput } from 'valibot';
import type { Movement, MovementKind } from '../../../shared/domain/delivery/movement';
import { instantOf, scanned } from '../carriers/scans';

/** One line of a route, pushed or asked for (路由). */
export const route = object({ acceptTime: string(), acceptAddress: optional(string(), ''), remark: optional(string(), ''), opCode: string() });

/** What 顺丰 calls what happened (操作码); any other code is something on the way. */
const kinds: Readonly<Record<string, MovementKind>> = {
  50: 'collected', 54: 'collected', 44: 'outForDelivery', 204: 'outForDelivery', 33: 'failed', 70: 'failed', 80: 'delivered', 8000: 'delivered', 99: 'returning', 648: 'returned', 607: 'outForDelivery',
};

export function movementOf({ acceptTime, acceptAddress, remark, opCode }: InferOutput<typeof route>, waybillNo: string, parcelNo: string | null): Movement | undefined {
  const at = instantOf(acceptTime);
  return at === undefined ? undefined : scanned({ carrier: 'SF', waybillNo, parcelNo, at, kind: kinds[opCode] ?? 'inTransit', says: remark, place: acceptAddress }, opCode);
}
