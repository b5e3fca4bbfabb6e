import { randomUUID } from 'node:crypto';
import { nullish, object, optional, safeParse, string, unknown, type GenericSchema, type InferOutput } from 'valibot';
import type { Ask } from '../carriers/ask';
import { parsed } from '../carriers/scans';
import { digestOf } from './signature';

/** 顺丰开放平台: `partnerId` is the customer's code (顾客编码), `checkWord` its secret, `monthlyCard` ten digits. */
export type SfSettings = { url: string; partnerId: string; checkWord: string; monthlyCard: string };
export type SfAnswer<T> = { ok: true; data: T } | { ok: false; code: string; says: string };

/** The gateway took the request; whether the business was done its data say. */
const TAKEN = 'A1000';
const DONE = 'S0000';
/** The gateway did not look into the request, and will not while the hall is set up like this; whoever asks too often (A1005) or twice (A1007) asks again later. */
const TURNED_AWAY = /^A10(01|02|03|04|06|08)$/;
const gateway = object({ apiResultCode: string(), apiErrorMsg: nullish(string(), ''), apiResultData: optional(unknown()) });
const business = object({ success: unknown(), errorCode: nullish(string(), ''), errorMsg: nullish(string(), ''), msgData: optional(unknown()) });

/** One service of 顺丰; `undefined`: nobody knows what was done. Success is both the gateway's and the business's. */
export async function callSf<S extends GenericSchema>(settings: SfSettings, ask: Ask, service: string, record: string, message: object, schema: S): Promise<SfAnswer<InferOutput<S>> | undefined> {
  const [msgData, timestamp] = [JSON.stringify(message), String(Date.now())];
  const said = await ask(service, record, settings.url, {
    partnerID: settings.partnerId, requestID: randomUUID(), serviceCode: service, timestamp, msgDigest: digestOf(msgData, timestamp, settings.checkWord), msgData,
  });
  const outer = safeParse(gateway, said);
  if (!outer.success) return undefined;
  const { apiResultCode: code, apiErrorMsg, apiResultData } = outer.output;
  if (code !== TAKEN) return TURNED_AWAY.test(code) ? { ok: false, code, says: apiErrorMsg } : undefined;
  const inner = safeParse(business, parsed(apiResultData));
  if (!inner.success) return undefined;
  const { success, errorCode, errorMsg, msgData: data } = inner.output;
  if (String(success) !== 'true' || errorCode !== DONE) return { ok: false, code: errorCode, says: errorMsg };
  const read = safeParse(schema, parsed(data));
  return read.success ? { ok: true, data: read.output } : undefined;
}
