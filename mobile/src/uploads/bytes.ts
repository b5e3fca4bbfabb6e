import Taro from '@tarojs/taro';
import { folder } from './folder';

/** The bytes of files on their way, by id, among the mini-program's own files. */
export function pathOf(id: string): string {
  return `${folder()}/${id}`;
}

export async function keepBytes(id: string, from: string): Promise<void> {
  const files = Taro.getFileSystemManager();
  await done((told) => files.mkdir({ dirPath: folder(), recursive: true, ...told })).catch(() => undefined);
  await done((told) => files.copyFile({ srcPath: from, destPath: pathOf(id), ...told }));
}

export function bytesOf(id: string): Promise<ArrayBuffer | undefined> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().readFile({ filePath: pathOf(id), success: ({ data }) => resolve(data as ArrayBuffer), fail: () => resolve(undefined) });
  });
}

export function discardBytes(id: string): Promise<void> {
  return done((told) => Taro.getFileSystemManager().unlink({ filePath: pathOf(id), ...told })).catch(() => undefined);
}

export function keptIds(): Promise<string[]> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().readdir({ dirPath: folder(), success: ({ files }) => resolve(files), fail: () => resolve([]) });
  });
}

function done(ask: (told: { success(): void; fail(trouble: unknown): void }) => void): Promise<void> {
  return new Promise((resolve, reject) => ask({ success: resolve, fail: reject }));
}
