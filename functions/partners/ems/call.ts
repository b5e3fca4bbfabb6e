import { nullish, object, optional, safeParse, string, unknown, type GenericSchema, type InferOutput } from 'valibot';
import { stampOf } from '../../../shared/domain/workdays';
import type { Ask } from '../carriers/ask';
import { parsed } from '../carriers/scans';
import { sealed } from './sealed';

/** 中国邮政: `senderNo` is the number of the agreement (协议客户号), `authorization` what goes with it, `signKey` seals every message. */
export type EmsSettings = { url: string; senderNo: string; authorization: string; signKey: string };
export type EmsAnswer<T> = { ok: true; data: T } | { ok: false; code: string; says: string };

const DONE = '00000';
/** Their own trouble: nobody knows what was done. */
const THEIR_TROUBLE = /^(S|99)/;
const answered = object({ retCode: string(), retMsg: nullish(string(), ''), retBody: optional(unknown()) });

/** One service of 中国邮政; `undefined`: nobody knows what was done. Whether it was done its code says, never the status. */
export async function callEms<S extends GenericSchema>(settings: EmsSettings, ask: Ask, apiCode: string, record: string, message: object, schema: S): Promise<EmsAnswer<InferOutput<S>> | undefined> {
  const said = await ask(apiCode, record, settings.url, {
    apiCode, senderNo: settings.senderNo, authorization: settings.authorization, timeStamp: stampOf(new Date()).slice(0, 19).replace('T', ' '),
    // Spelled so by them.
    logitcsInterface: sealed(JSON.stringify(message), settings.signKey), msgType: '0', version: 'V1.0.0',
  });
  const outer = safeParse(answered, said);
  if (!outer.success) return undefined;
  const { retCode, retMsg, retBody } = outer.output;
  if (retCode !== DONE) return THEIR_TROUBLE.test(retCode) ? undefined : { ok: false, code: retCode, says: retMsg };
  const read = safeParse(schema, parsed(retBody));
  return read.success ? { ok: true, data: read.output } : undefined;
}
