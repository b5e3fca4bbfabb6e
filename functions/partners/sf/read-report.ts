import { array, maxLength, minLength, object, optional, pipe, safeParse, string } from 'valibot';
import type { Movement } from '../../../shared/domain/delivery/movement';
import { allow, refuse } from '../../../shared/domain/outcome';
import { parsed } from '../carriers/scans';
import type { ReadBody } from '../carriers/one-carrier';
import { movementOf, route } from './route';

/** At most ten routes come together; more are no push of theirs. */
const MOST = 10;
const pushed = object({ Body: object({ WaybillRoute: pipe(array(object({ ...route.entries, mailno: pipe(string(), minLength(6), maxLength(32)), orderid: optional(string()) })), minLength(1), maxLength(MOST)) }) });

/**
 * 路由推送. 顺丰 signs no push: the address it goes to is the secret, and what ends a journey is asked for again before it counts.
 */
export const sfReports: ReadBody = (body) => {
  const read = safeParse(pushed, parsed(body));
  if (!read.success) return refuse('ReportUnreadable');
  const movements = read.output.Body.WaybillRoute.map((one) => movementOf(one, one.mailno, one.orderid ?? null));
  return movements.every((one): one is Movement => one !== undefined) ? allow({ movements, answer: { return_code: '0000', return_msg: '成功' } }) : refuse('ReportUnreadable');
};
