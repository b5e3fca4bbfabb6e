import type { Carry } from './fields';

const LARGEST = 1024 * 1024;
type Keyed = { key: string };

/** Storage of the phone: data, never the object itself. */
export function makeStorage(kept: Map<string, string>, carry: Carry) {
  const read = (key: string): unknown => {
    const text = kept.get(key);
    return text === undefined ? '' : carry(JSON.parse(text));
  };
  const write = (key: string, value: unknown): void => {
    const text = JSON.stringify(value);
    if (Buffer.byteLength(text) > LARGEST) throw new Error(`setStorage:fail ${key} is more than a phone keeps`);
    kept.set(key, text);
  };
  return {
    getStorageSync: read,
    setStorageSync: write,
    removeStorageSync: (key: string) => void kept.delete(key),
    clearStorageSync: () => kept.clear(),
    getStorageInfoSync: () => carry({ keys: [...kept.keys()], currentSize: 1, limitSize: 10_240 }),
    getStorage: ({ key }: Keyed) => ({ data: read(key) }),
    setStorage: ({ key, data }: Keyed & { data: unknown }) => write(key, data),
    removeStorage: ({ key }: Keyed) => void kept.delete(key),
  };
}
