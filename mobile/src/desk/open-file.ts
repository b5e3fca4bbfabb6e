import Taro from '@tarojs/taro';
import type { FileType } from '../../../shared/domain/files/stored-file';

/** Images in the phone's own viewer, anything else as a document. */
export function openFile(url: string, type: FileType): void {
  if (type !== 'application/pdf') return void Taro.previewImage({ urls: [url] });
  void Taro.downloadFile({ url }).then(({ tempFilePath }) => Taro.openDocument({ filePath: tempFilePath, showMenu: false }));
}
