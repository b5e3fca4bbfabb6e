import type { RefusalBody } from '../../shared/contract/refusals';

type Asked = { url: string; method: string; data?: string };
type Draft = { version: number; answers: Record<string, unknown> };

/** A hall of drafts behind a line that can break; Taro, as much of it as the client's own logic needs, on a phone that keeps things. */
export const alone = {
  isReachable: true,
  kept: new Map<string, unknown>(),
  drafts: new Map<string, Draft>(),
  asked: new Array<string>(),
  /** What the hall answers instead, by case. */
  refuses: new Map<string, RefusalBody['refusal']>(),
};

const fields = [{ key: 'helper', kind: 'text', label: '代办人', required: false }, { key: 'phone', kind: 'phone', label: '电话', required: false }];

async function request({ url, method, data }: Asked): Promise<{ statusCode: number; data: unknown }> {
  alone.asked.push(`${method} ${url}`);
  await Promise.resolve();
  if (!alone.isReachable) throw new Error('request:fail');
  const caseNo = url.split('/').at(-2) ?? '';
  const draft = alone.drafts.get(caseNo);
  const refusal = alone.refuses.get(caseNo) ?? (draft ? undefined : 'CaseNotFound');
  if (refusal || !draft) return { statusCode: 409, data: { refusal, message: '' } };
  if (method === 'GET') return { statusCode: 200, data: { caseNo, ...draft, filledFrom: {}, form: [{ title: '', fields }] } };
  const { answers, version } = JSON.parse(data ?? '{}') as Draft;
  if (version !== draft.version) return { statusCode: 409, data: { refusal: 'ChangedMeanwhile', message: '' } };
  alone.drafts.set(caseNo, { version: version + 1, answers: { ...draft.answers, ...answers } });
  return { statusCode: 200, data: { caseNo, version: version + 1 } };
}

export const useDidShow = (): void => undefined;
export default {
  request,
  getStorageSync: (key: string) => structuredClone(alone.kept.get(key)) ?? '',
  setStorageSync: (key: string, value: unknown) => void alone.kept.set(key, structuredClone(value)),
  removeStorageSync: (key: string) => void alone.kept.delete(key),
  getStorageInfoSync: () => ({ keys: [...alone.kept.keys()] }),
};
