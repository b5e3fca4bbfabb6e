/** Stands in for Taro where a part of the client meets a real hall: what it keeps outlives the page, and its requests are sent. */
export const useDidShow = (): void => undefined;
export const getCurrentPages = (): unknown[] => [];
export const useRouter = () => ({ params: {} });

type Asked = { url: string; method: string; data?: string; header: Record<string, string> };

function request({ url, method, data, header }: Asked) {
  const line = new AbortController();
  const answer = fetch(url, { method, headers: header, signal: line.signal, ...(data === undefined ? {} : { body: data }) });
  return Object.assign(answer.then(async (response) => ({ statusCode: response.status, data: (await response.json()) as unknown })), { abort: () => line.abort() });
}

export default {
  request,
  getStorageSync: (key: string): unknown => JSON.parse(localStorage.getItem(key) ?? '""'),
  setStorageSync: (key: string, value: unknown) => localStorage.setItem(key, JSON.stringify(value)),
  removeStorageSync: (key: string) => localStorage.removeItem(key),
  getStorageInfoSync: () => ({ keys: Object.keys(localStorage) }),
  setNavigationBarTitle() {},
};
