import Taro from '@tarojs/taro';

/** Signing out wipes what is kept under this with everything else; the bytes follow. */
export const UPLOAD_KEPT = 'upload:';

export function keptUploads(): string[] {
  return Taro.getStorageInfoSync().keys.filter((key) => key.startsWith(UPLOAD_KEPT));
}
