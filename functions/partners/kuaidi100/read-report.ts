import { object, optional, picklist, safeParse } from 'valibot';
import { allow, refuse } from '../../../shared/domain/outcome';
import { isSame, parsed } from '../carriers/scans';
import type { ReadBody } from '../carriers/one-carrier';
import { saltOf } from './open-kuaidi100';
import { movementsOf, result } from './read-result';
import { signOf } from './signature';

/** `abort`: three days without a scan, or a number they do not know; there is nothing in it. */
const pushed = object({ status: picklist(['polling', 'shutdown', 'abort', 'updateall']), lastResult: optional(result) });

/** 订阅推送: the whole trace each time, signed with the salt that the hall gave. */
export function kuaidi100Reports(accountKey: string): ReadBody {
  return (body) => {
    const form = new URLSearchParams(body);
    const param = form.get('param') ?? '';
    if (!isSame(form.get('sign') ?? '', signOf(param, saltOf(accountKey)))) return refuse('ReportNotGenuine');
    const read = safeParse(pushed, parsed(param));
    if (!read.success) return refuse('ReportUnreadable');
    const movements = read.output.lastResult && read.output.status !== 'abort' ? movementsOf(read.output.lastResult) : [];
    return allow({ movements: movements ?? [], answer: { result: true, returnCode: '200', message: '成功' } });
  };
}
