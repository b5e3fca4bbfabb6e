import Taro from '@tarojs/taro';
import { folder } from './folder';

/** Takes the bytes of every file from this device. */
export function wipeBytes(): void {
  Taro.getFileSystemManager().rmdir({ dirPath: folder(), recursive: true, fail: () => undefined });
}
