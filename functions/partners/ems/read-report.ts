import { array, maxLength, minLength, object, optional, pipe, safeParse, string } from 'valibot';
import type { Movement } from '../../../shared/domain/delivery/movement';
import { allow, refuse } from '../../../shared/domain/outcome';
import { parsed } from '../carriers/scans';
import type { ReadBody } from '../carriers/one-carrier';
import type { EmsSettings } from './call';
import { movementOf, scan } from './scan';
import { unsealed } from './sealed';

const pushed = object({ serialNo: string(), responseItems: pipe(array(object({ ...scan.entries, logisticsOrderNo: optional(string()) })), minLength(1), maxLength(100)) });

/** 轨迹推送: sealed like every message of theirs, and answered with its own serial number, or it comes again. */
export function emsReports({ signKey, senderNo }: Pick<EmsSettings, 'signKey' | 'senderNo'>): ReadBody {
  return (body) => {
    const text = unsealed(new URLSearchParams(body).get('logitcsInterface') ?? '', signKey);
    if (text === undefined) return refuse('ReportNotGenuine');
    const read = safeParse(pushed, parsed(text));
    if (!read.success) return refuse('ReportUnreadable');
    const movements = read.output.responseItems.map((one) => movementOf(one, one.logisticsOrderNo ?? null));
    if (!movements.every((one): one is Movement => one !== undefined)) return refuse('ReportUnreadable');
    return allow({ movements, answer: { serialNo: read.output.serialNo, code: '00000', codeMessage: '成功', senderNo } });
  };
}
