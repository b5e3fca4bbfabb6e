import { object, optional, string, type InferOutput } from 'valibot';
import type { Movement, MovementKind } from '../../../shared/domain/delivery/movement';
import { instantOf, scanned } from '../carriers/scans';

/** One line of a trace (邮件轨迹), pushed or asked for. */
export const scan = object({ waybillNo: string(), opTime: string(), opCode: string(), opDesc: optional(string(), ''), opOrgCity: optional(string(), ''), opOrgName: optional(string(), '') });

/** What 中国邮政 calls what happened (操作码); any other code is something on the way. */
const kinds: Readonly<Record<string, MovementKind>> = {
  203: 'collected', 702: 'outForDelivery', 705: 'outForDelivery', 704: 'failed', 711: 'delivered', 747: 'delivered', 748: 'delivered', 708: 'returning', 709: 'returned', 516: 'damaged', 517: 'lost', O_011: 'cancelled',
};

export function movementOf({ waybillNo, opTime, opCode, opDesc, opOrgCity, opOrgName }: InferOutput<typeof scan>, parcelNo: string | null): Movement | undefined {
  const at = instantOf(opTime);
  return at === undefined ? undefined : scanned({ carrier: 'EMS', waybillNo, parcelNo, at, kind: kinds[opCode] ?? 'inTransit', says: opDesc, place: [opOrgCity, opOrgName].filter(Boolean).join(' ') }, opCode);
}
