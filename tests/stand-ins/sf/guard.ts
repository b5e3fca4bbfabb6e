import { createHash, randomUUID } from 'node:crypto';

export type Form = Readonly<Record<string, string>>;
const SERVICES = ['EXP_RECE_CREATE_ORDER', 'EXP_RECE_SEARCH_ORDER_RESP', 'EXP_RECE_UPDATE_ORDER', 'EXP_RECE_SEARCH_ROUTES'];
const MOST_IN_A_SECOND = 30;

/** The gateway's own answers; only A1000 goes on to the business. */
export const says: Record<string, string> = { A1000: '成功', A1001: '必传参数不可为空', A1003: 'IP无效', A1004: '无对应服务权限', A1005: '流量受控', A1006: '数字签名无效', A1007: '重复请求', A1099: '系统异常' };

/** What the gateway looks at before any business: fields, customer, service, digest of the decoded form, a number never seen, the rate. */
export function guardFor({ partnerId, checkWord, now }: { partnerId: string; checkWord: string; now(): number }) {
  const seen = new Set<string>();
  let calls: number[] = [];
  return (form: Form): string => {
    const { partnerID, requestID, serviceCode, timestamp, msgDigest, msgData } = form;
    if (!partnerID || !requestID || !serviceCode || !timestamp || !msgDigest || !msgData) return 'A1001';
    if (partnerID !== partnerId || !SERVICES.includes(serviceCode)) return 'A1004';
    // A form's own encoding is that of Java's URLEncoder.
    const encoded = new URLSearchParams([['', msgData + timestamp + checkWord]]).toString().slice(1);
    if (createHash('md5').update(encoded).digest('base64') !== msgDigest) return 'A1006';
    if (seen.has(requestID)) return 'A1007';
    seen.add(requestID);
    calls = [...calls.filter((at) => at > now() - 1000), now()];
    return calls.length > MOST_IN_A_SECOND ? 'A1005' : 'A1000';
  };
}

export function answer(code: string, data: unknown, isText: boolean) {
  return { apiResultCode: code, apiErrorMsg: code === 'A1000' ? '' : says[code], apiResponseID: randomUUID(), apiResultData: data === undefined ? null : isText ? JSON.stringify(data) : data };
}
