import Taro from '@tarojs/taro';
import { create } from 'zustand';
import type { SendingFile } from '../../../shared/domain/files/sending-file';
import { keptUploads, UPLOAD_KEPT as KEPT } from '../uploads-kept';

type UploadStore = {
  /** Every file on its way from this device, in the order they were chosen. */
  files: readonly SendingFile[];
  /** Percent of what is being sent, by id. */
  progress: Readonly<Record<string, number>>;
  /** Why a file rests until somebody does something, by id. */
  troubles: Readonly<Record<string, string>>;
};

export const useUploads = create<UploadStore>(() => ({ files: [], progress: {}, troubles: {} }));

/** As an earlier visit left them; what is done is the hall's to tell. */
export function readKept(): void {
  const files = keptUploads().map((key) => Taro.getStorageSync(key) as SendingFile);
  for (const { id } of files.filter(({ state }) => state === 'clean')) Taro.removeStorageSync(KEPT + id);
  useUploads.setState({ files: files.filter(({ state }) => state !== 'clean').sort((a, b) => a.id.localeCompare(b.id)), progress: {}, troubles: {} });
}

/** As it is on the device, which another window may have changed. */
export function keptFile(id: string): SendingFile | undefined {
  return (Taro.getStorageSync(KEPT + id) as SendingFile | '') || undefined;
}

/** The same, shown here from now on. */
export function refreshed(id: string): SendingFile | undefined {
  const one = keptFile(id);
  useUploads.setState(({ files }) => ({ files: files.flatMap((other) => (other.id === id ? (one ?? []) : other)) }));
  return one;
}

/** Takes a file further, if it is still here: whoever has signed out or taken it back meanwhile is left alone. */
export function changeFile(id: string, change: (before: SendingFile) => SendingFile): SendingFile | undefined {
  const before = keptFile(id);
  if (before) putFile(change(before));
  return before && keptFile(id);
}

export function putFile(one: SendingFile): void {
  Taro.setStorageSync(KEPT + one.id, one);
  useUploads.setState(({ files }) => ({ files: files.some(({ id }) => id === one.id) ? files.map((other) => (other.id === one.id ? one : other)) : [...files, one] }));
}

export function forgetFile(id: string): void {
  Taro.removeStorageSync(KEPT + id);
  useUploads.setState(({ files }) => ({ files: files.filter((one) => one.id !== id) }));
}

export function tellProgress(id: string, percent: number): void {
  useUploads.setState(({ progress }) => ({ progress: { ...progress, [id]: percent } }));
}

export function tellTrouble(id: string, says: string | null): void {
  useUploads.setState(({ troubles }) => {
    const { [id]: _before, ...others } = troubles;
    return { troubles: says === null ? others : { ...others, [id]: says } };
  });
}
