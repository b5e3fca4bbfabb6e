import { createHmac } from 'node:crypto';
import { safeParse } from 'valibot';
import type { CarrierName } from '../../../shared/domain/delivery/parcel';
import type { Follower, MovementsOf } from '../../../shared/domain/delivery/movement';
import { askerOf, type Log } from '../carriers/ask';
import { companies, movementsOf, result } from './read-result';
import { signOf } from './signature';

/** 快递100: `customer` and `key` are the account's; `reportsTo` is where they are to report. */
export type Kuaidi100Settings = { url: string; customer: string; key: string; reportsTo: string };

const DONE = '200';
const FOLLOWED_ALREADY = '501';

/** What signs their reports, so that it need not be kept: it follows from the account's key. */
export function saltOf(key: string): string {
  return createHmac('sha256', key).update('salt').digest('hex').slice(0, 16);
}

/** 快递100 over HTTP: follows a waybill of any carrier and reports; asked for a number more than once in half an hour, it locks it. */
export function openKuaidi100(settings: Kuaidi100Settings, log: Log): Follower & { movements: MovementsOf } {
  const ask = askerOf('kuaidi100', log);
  const { url, customer, key, reportsTo } = settings;
  return {
    async follow(carrier: CarrierName, waybillNo: string, phone: string) {
      const param = JSON.stringify({ company: companies[carrier], number: waybillNo, key, parameters: { callbackurl: reportsTo, salt: saltOf(key), resultv2: '1', phone } });
      const said = await ask('poll', waybillNo, `${url}/poll`, { schema: 'json', param });
      const code = String(said?.['returnCode'] ?? '');
      return (said?.['result'] === true && code === DONE) || code === FOLLOWED_ALREADY;
    },
    async movements(carrier, waybillNo, phone) {
      const param = JSON.stringify({ com: companies[carrier], num: waybillNo, phone, resultv2: '1', show: '0', order: 'desc' });
      const said = await ask('query', waybillNo, `${url}/poll/query.do`, { customer, sign: signOf(param, key, customer), param });
      if (said?.['status'] !== DONE) return undefined;
      const read = safeParse(result, said);
      return read.success && read.output.nu === waybillNo ? movementsOf(read.output) : undefined;
    },
  };
}
